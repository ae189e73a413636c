package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.gateway.e2e.Api.Reply;
import safeguarding.local.Program;
import safeguarding.local.Suite;

/**
 * Whatever is killed while 200 contacts are being logged: what was confirmed is there, once, and
 * the references have no gap. A client that got no answer asks again with the same key.
 */
class KilledIT {
  private static final int WRITES = 200;
  private static final int AT_ONCE = 50;
  private static final int KILLED_AFTER = 40;
  private static final String ALLEGATIONS =
      "/api/v1/authorities/" + LEICESTERSHIRE + "/allegations";

  /** What is killed, and the year that its contacts are received in. */
  enum Victim {
    LADO_SERVICE(2011),
    GATEWAY(2012),
    POSTGRES(2013),
    CLA_REVIEW_SERVICE(2014),
    CHILD_PROTECTION_SERVICE(2015);

    private final int year;

    Victim(int year) {
      this.year = year;
    }

    void kill(Suite suite) {
      switch (this) {
        case LADO_SERVICE -> suite.kill(Program.LADO_SERVICE);
        case GATEWAY -> suite.kill(Program.GATEWAY);
        case POSTGRES -> suite.killPostgres();
        case CLA_REVIEW_SERVICE -> suite.kill(Program.CLA_REVIEW_SERVICE);
        case CHILD_PROTECTION_SERVICE -> suite.kill(Program.CHILD_PROTECTION_SERVICE);
      }
    }

    void restart(Suite suite) {
      switch (this) {
        case LADO_SERVICE -> suite.restart(Program.LADO_SERVICE);
        case GATEWAY -> suite.restart(Program.GATEWAY);
        case POSTGRES -> suite.restartPostgres();
        case CLA_REVIEW_SERVICE -> suite.restart(Program.CLA_REVIEW_SERVICE);
        case CHILD_PROTECTION_SERVICE -> suite.restart(Program.CHILD_PROTECTION_SERVICE);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothing_confirmed_is_lost_and_nothing_is_doubled(Victim victim)
      throws IOException, InterruptedException {
    Suite suite = RunningSuite.get();
    Api lado = RunningSuite.as("lado", LEICESTERSHIRE);
    Map<String, String> confirmed = new ConcurrentHashMap<>();
    var enough = new CountDownLatch(KILLED_AFTER);
    var places = new Semaphore(AT_ONCE);

    List<Future<Boolean>> answers = new ArrayList<>();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < WRITES; i++) {
        String body =
            Contacts.receivedAt("%d-03-%02dT09:00:00Z".formatted(victim.year, 1 + i % 28));
        answers.add(writers.submit(() -> logUntilConfirmed(lado, body, confirmed, enough, places)));
      }
      assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
      victim.kill(suite);
      victim.restart(suite);
    }

    assertThat(answers).allMatch(Future::resultNow);
    assertThat(confirmed).hasSize(WRITES);
    assertThat(kept(lado, victim.year)).containsExactlyInAnyOrderEntriesOf(confirmed);
    assertThat(new TreeSet<>(confirmed.values()))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, WRITES)
                .mapToObj("LADO-%d-%%04d".formatted(victim.year)::formatted)
                .toList());
    assertThat(journalled(suite, confirmed.keySet())).as("one entry a change").isEqualTo(WRITES);
    durableSettings(suite);
  }

  /** How often the journal says that one of these records was changed. */
  private static int journalled(Suite suite, Set<String> records) {
    try (var connection = suite.postgres().superuserConnection("lado");
        var statement =
            connection.prepareStatement(
                """
                SELECT count(*) FROM journal_entry
                WHERE authority_code = ? AND outcome = 'changed' AND record_id = ANY (?::uuid[])
                """)) {
      statement.setString(1, LEICESTERSHIRE);
      statement.setArray(2, connection.createArrayOf("text", records.toArray()));
      try (var rows = statement.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getInt(1);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Asks again with the same key until there is a clear answer, for two minutes at most. */
  private static boolean logUntilConfirmed(
      Api lado, String body, Map<String, String> confirmed, CountDownLatch enough, Semaphore places)
      throws InterruptedException {
    UUID key = UUID.randomUUID();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    places.acquire();
    try {
      while (System.nanoTime() < end) {
        try {
          Reply reply = lado.post(key, ALLEGATIONS, body);
          if (reply.status() == 201) {
            JsonNode logged = reply.json();
            confirmed.put(logged.path("allegationId").asText(), logged.path("reference").asText());
            enough.countDown();
            return true;
          }
          assertThat(reply.status()).as(reply.body()).isEqualTo(503);
        } catch (IOException noAnswer) {
          // No answer says nothing about what was done: the same key is asked again.
        }
        TimeUnit.MILLISECONDS.sleep(200);
      }
      return false;
    } finally {
      places.release();
    }
  }

  private static Map<String, String> kept(Api lado, int year) throws IOException {
    Map<String, String> kept = new TreeMap<>();
    String page = "";
    do {
      Reply reply =
          lado.get(
              "%s?receivedFrom=%d-01-01&receivedTo=%d-12-31&pageSize=100&pageToken=%s"
                  .formatted(ALLEGATIONS, year, year, page));
      assertThat(reply.status()).as(reply.body()).isEqualTo(200);
      for (JsonNode row : reply.json().path("rows")) {
        kept.put(row.path("allegationId").asText(), row.path("reference").asText());
      }
      page = reply.json().path("nextPageToken").asText("");
    } while (!page.isEmpty());
    return kept;
  }

  /** The promise rests on these; an embedded server has some of them off unless told. */
  private static void durableSettings(Suite suite) {
    var access = suite.database(Program.LADO_SERVICE);
    try (var connection =
            DriverManager.getConnection(
                access.url(), access.applicationUser(), access.applicationPassword());
        var statement = connection.createStatement()) {
      for (String setting : Set.of("fsync", "synchronous_commit", "full_page_writes")) {
        try (var rows = statement.executeQuery("SHOW " + setting)) {
          assertThat(rows.next()).isTrue();
          assertThat(rows.getString(1)).as(setting).isEqualTo("on");
        }
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}

package safeguarding.clareview.care;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.aCareStart;
import static safeguarding.clareview.care.ACareStart.anEpisode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.TestService;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Care that is entered at random. */
class RandomCareTest {
  private static final String ACTION = "safeguarding.clareview.v1.CareService/Test";
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

  private final Care care = TestService.bean(Care.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller iro = TestService.anIro();

  @BeforeEach
  void today() {
    TestService.itIs(NOW);
  }

  /** Whatever is entered in whatever order: no gap, no overlap, and the figures add up. */
  @Test
  void random_histories_never_overlap_and_opening_plus_started_less_ceased_is_closing() {
    Random random = new Random(20_180_331);
    for (int child = 0; child < 12; child++) {
      history("3" + child, random);
    }

    for (int month = 0; month < 48; month++) {
      LocalDate first = LocalDate.of(2014, 4, 1).plusMonths(month);
      LocalDate last = first.plusMonths(1).minusDays(1);
      assertThat(lookedAfterOn(last))
          .isEqualTo(
              lookedAfterOn(first.minusDays(1))
                  + count("started_on BETWEEN ? AND ?", first, last)
                  - count("ceased_on BETWEEN ? AND ?", first, last));
    }
    assertThat(broken("e.number > 1 AND p.ended_on IS DISTINCT FROM e.started_on")).isZero();
    assertThat(broken("e.number = 1 AND c.started_on <> e.started_on")).isZero();
    assertThat(
            broken(
                "NOT EXISTS (SELECT FROM episode n WHERE n.care_period_id = e.care_period_id"
                    + " AND n.number > e.number) AND e.ended_on IS DISTINCT FROM c.ceased_on"))
        .isZero();
  }

  private void history(String number, Random random) {
    LocalDate day = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(300));
    for (int attempt = 0; attempt < 30; attempt++) {
      LocalDate from = day.plusDays(random.nextInt(-100, 200));
      Ruling<Begun> begun = start(aCareStart(number).from(from));
      if (begun instanceof Granted<Begun>(Begun granted)) {
        int version = 1;
        for (int i = random.nextInt(4); i > 0; i--) {
          LegalStatus status = any(LegalStatus.class, random);
          ToldEpisode told =
              anEpisode(
                  from.plusDays(random.nextInt(-20, 120)),
                  any(EpisodeReason.class, random),
                  status,
                  PlacementType.U6);
          version += episode(granted, "" + version, told) instanceof Granted ? 1 : 0;
        }
        day = from.plusDays(random.nextInt(-10, 400));
        if (!(end(granted, "" + version, day) instanceof Granted)) {
          return;
        }
      }
    }
  }

  private static <E extends Enum<E>> E any(Class<E> list, Random random) {
    List<E> values = List.copyOf(EnumSet.allOf(list));
    return values.get(random.nextInt(values.size()));
  }

  private long lookedAfterOn(LocalDate day) {
    return count("started_on <= ? AND (ceased_on IS NULL OR ceased_on > ?)", day, day);
  }

  private long count(String where, LocalDate from, LocalDate to) {
    return one("SELECT count(*) FROM care_period WHERE " + where, from, to);
  }

  private long broken(String where) {
    return one(
        """
        SELECT count(*)
        FROM episode e
        JOIN care_period c ON c.id = e.care_period_id
        LEFT JOIN episode p ON p.care_period_id = e.care_period_id AND p.number = e.number - 1
        WHERE
        """
            + where);
  }

  private long one(String sql, Object... values) {
    return transactions.read(
        iro.authority(),
        () ->
            transactions.sql(connection -> {
              try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                  statement.setObject(i + 1, values[i]);
                }
                try (var rows = statement.executeQuery()) {
                  rows.next();
                  return rows.getLong(1);
                }
              }
            }));
  }

  private Ruling<Begun> start(ACareStart told) {
    return care.startCare(iro, ACTION, told.told());
  }

  private Ruling<Changed> episode(Begun begun, String etag, ToldEpisode told) {
    return care.startEpisode(iro, ACTION, begun.courseId(), etag, told);
  }

  private Ruling<Changed> end(Begun begun, String etag, LocalDate day) {
    return care.endCare(iro, ACTION, begun.courseId(), etag, new EndCare(day, CareEndReason.E4A));
  }
}

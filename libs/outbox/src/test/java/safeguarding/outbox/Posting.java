package safeguarding.outbox;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;
import safeguarding.local.mailbox.Mailbox;
import safeguarding.local.mailbox.ReceivedMail;
import safeguarding.local.postgres.TestDatabase;
import safeguarding.outbox.Outgoing.CalendarEntry;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

/** A program with an outbox on a real database, with a real mail server at the end of its line. */
final class Posting implements AutoCloseable {
  static final Instant NOW = Instant.parse("2018-06-01T09:00:00Z");
  private static final AtomicInteger AUTHORITIES = new AtomicInteger(90_000_000);

  final Mailbox mailbox = Mailbox.start(0, 0, Clock.systemUTC());
  final UnsteadyLine line = UnsteadyLine.to(mailbox.smtpPort());
  final MovableClock clock = new MovableClock();
  final AuthorityCode authority =
      new AuthorityCode("E%08d".formatted(AUTHORITIES.incrementAndGet()));
  final RecordReference meeting = new RecordReference("meeting", UUID.randomUUID());
  private final ApplicationContext program;

  /** It is as late as a test says. */
  static final class MovableClock extends Clock {
    private volatile Instant now = NOW;

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private Posting(Map<String, Object> settings) {
    program = another(settings);
    empty();
  }

  /** What other tests left is not sent by this one. */
  private static void empty() {
    try (var connection = TestDatabase.shared().postgres().superuserConnection("outbox_test");
        var statement = connection.createStatement()) {
      statement.execute("TRUNCATE outbox_message, outbox_authority");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Posting toTheMailbox() {
    return new Posting(Map.of());
  }

  static Posting with(Map<String, Object> settings) {
    return new Posting(settings);
  }

  /** Another copy of the program. */
  ApplicationContext another(Map<String, Object> settings) {
    var access = TestDatabase.shared().database("outbox_test");
    Map<String, Object> all = new HashMap<>();
    all.put("DB_URL", access.url());
    all.put("DB_USER", access.applicationUser());
    all.put("DB_PASSWORD", access.applicationPassword());
    all.put("DB_MIGRATOR_USER", access.migratorUser());
    all.put("DB_MIGRATOR_PASSWORD", access.migratorPassword());
    all.put("outbox.every", "10h");
    all.put("outbox.from", "lado@example.org");
    all.put("outbox.smtp.host", "127.0.0.1");
    all.put("outbox.smtp.port", line.port());
    all.put("outbox.smtp.starttls", "false");
    all.put("outbox.smtp.timeout", "5s");
    all.putAll(settings);
    return ApplicationContext.builder().properties(all).singletons(clock).start();
  }

  <T> T bean(Class<T> type) {
    return program.getBean(type);
  }

  void leave(Outgoing message) {
    bean(AuthorityTransactions.class).write(authority, () -> bean(Outbox.class).leave(message));
  }

  void sendRound() {
    bean(OutboxSender.class).round();
  }

  List<Posted> posted() {
    return bean(AuthorityTransactions.class)
        .read(authority, () -> bean(Outbox.class).about(meeting));
  }

  Posted onlyOne() {
    return posted().getFirst();
  }

  List<ReceivedMail> arrived() {
    return mailbox.mails();
  }

  Outgoing notice(String to) {
    return message("notice", to, null);
  }

  Outgoing invitation(String to, int sequence) {
    return message(
        "invitation",
        to,
        new CalendarEntry(
            meeting.id(), sequence, false, Instant.parse("2018-06-04T13:00:00Z"), 90, "Room 1"));
  }

  private Outgoing message(String purpose, String to, @Nullable CalendarEntry calendar) {
    return new Outgoing(
        meeting,
        purpose,
        "Demo Person",
        to,
        "Meeting on 4 June 2018 at 2pm",
        "You are invited.",
        calendar,
        Instant.parse("2018-06-04T13:00:00Z"));
  }

  @Override
  public void close() {
    program.close();
    line.close();
    mailbox.close();
  }
}

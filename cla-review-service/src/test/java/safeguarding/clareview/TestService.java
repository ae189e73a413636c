package safeguarding.clareview;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.JournalFilter;
import safeguarding.audit.JournalPage;
import safeguarding.audit.RecordedEntry;
import safeguarding.grpcedge.ServiceProgram;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.TestDatabase;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;
import safeguarding.tenancy.AuthorityTransactions;

/** The beans of the service on a real database; each test takes an authority of its own. */
public final class TestService {
  private static final DatabaseAccess ACCESS = TestDatabase.shared().database("cla_review");
  private static final ApplicationContext CONTEXT = start();
  private static final AtomicInteger AUTHORITIES = new AtomicInteger();

  private TestService() {}

  public static <T> T bean(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  /** An IRO of an authority that no other test has. */
  public static Caller anIro() {
    AuthorityCode authority =
        new AuthorityCode("E%08d".formatted(91_000_000 + AUTHORITIES.incrementAndGet()));
    return anIroOf(authority, "iro-1");
  }

  public static Caller anIroOf(AuthorityCode authority, String subject) {
    return new Caller(subject, "Demo IRO", authority, Set.of(Role.IRO));
  }

  public static void itIs(Instant now) {
    bean(SettableClock.class).set(now);
  }

  /** What the authority's journal holds, newest first. */
  public static List<JournalEntry> journal(AuthorityCode authority) {
    return journal(authority, JournalFilter.ALL);
  }

  /** What the authority's journal holds of this kind, newest first. */
  public static List<JournalEntry> journal(AuthorityCode authority, JournalFilter filter) {
    return bean(AuthorityTransactions.class)
        .read(
            authority,
            () -> bean(Journal.class).entries(filter, JournalPage.Request.first(100)).entries())
        .stream()
        .map(RecordedEntry::entry)
        .toList();
  }

  public static Connection application() throws SQLException {
    return DriverManager.getConnection(
        ACCESS.url(), ACCESS.applicationUser(), ACCESS.applicationPassword());
  }

  private static ApplicationContext start() {
    return ApplicationContext.builder()
        .mainClass(Application.class)
        .environments(ServiceProgram.ENVIRONMENT)
        .properties(settings())
        .properties(Map.of("test.settable-clock", "true"))
        .start();
  }

  /** Where the database is, for a second program on it. */
  public static Map<String, Object> settings() {
    return Map.of(
        "DB_URL", ACCESS.url(),
        "DB_USER", ACCESS.applicationUser(),
        "DB_PASSWORD", ACCESS.applicationPassword(),
        "DB_MIGRATOR_USER", ACCESS.migratorUser(),
        "DB_MIGRATOR_PASSWORD", ACCESS.migratorPassword());
  }
}

package safeguarding.servicetesting;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import safeguarding.tenancy.AuthorityTransactions;

/**
 * The beans of a service on a real database, for all tests of a JVM; each test takes an authority
 * of its own. No port is open: {@link ProgramUnderTest} is what is called over the network.
 */
public final class ServiceUnderTest {
  private final Class<?> application;
  private final DatabaseAccess access;
  private final ApplicationContext context;
  private final AtomicInteger authorities = new AtomicInteger(90_000_000);

  private ServiceUnderTest(Class<?> application, DatabaseAccess access) {
    this.application = application;
    this.access = access;
    this.context = program().properties(Map.of(SettableClock.WANTED, "true")).start();
  }

  /**
   * Starts a service with a clock that stands still.
   *
   * @param application the class that stands at the root of the service's packages
   * @param database its name, as the service's {@code suite.database} has it
   */
  public static ServiceUnderTest start(Class<?> application, String database) {
    return new ServiceUnderTest(application, TestDatabase.shared().database(database));
  }

  /** A bean of the service. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** From now on it is that late. */
  public void itIs(Instant now) {
    bean(SettableClock.class).set(now);
  }

  /** An authority that no other test has. */
  public AuthorityCode anAuthority() {
    return new AuthorityCode("E%08d".formatted(authorities.incrementAndGet()));
  }

  /** The first hundred entries of the authority's journal that the filter lets through. */
  public List<JournalEntry> journal(AuthorityCode authority, JournalFilter filter) {
    return bean(AuthorityTransactions.class)
        .read(
            authority,
            () -> bean(Journal.class).entries(filter, JournalPage.Request.first(100)).entries())
        .stream()
        .map(RecordedEntry::entry)
        .toList();
  }

  /** A connection as the application has it, bound to no authority; to be closed. */
  public Connection application() throws SQLException {
    return DriverManager.getConnection(
        access.url(), access.applicationUser(), access.applicationPassword());
  }

  /** The whole program on the same database, not yet started: free ports, the system's clock. */
  ApplicationContextBuilder program() {
    return ApplicationContext.builder(ServiceProgram.ENVIRONMENT)
        .mainClass(application)
        .properties(settings());
  }

  private Map<String, Object> settings() {
    return Map.of(
        "HTTP_PORT", "-1",
        "GRPC_PORT", "0",
        "DB_URL", access.url(),
        "DB_USER", access.applicationUser(),
        "DB_PASSWORD", access.applicationPassword(),
        "DB_MIGRATOR_USER", access.migratorUser(),
        "DB_MIGRATOR_PASSWORD", access.migratorPassword());
  }
}

package safeguarding.lado;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.JournalFilter;
import safeguarding.lado.allegation.AllegationFilter;
import safeguarding.lado.allegation.AllegationOrder;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.allegation.AllegationRowsGrpc;
import safeguarding.lado.allegation.AllegationSummary;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;
import safeguarding.servicetesting.ServiceUnderTest;

/** The service under test, and who calls it. */
public final class TestService {
  /** The beans of the service on a real database; each test takes an authority of its own. */
  public static final ServiceUnderTest SERVICE = ServiceUnderTest.start(Application.class, "lado");

  private TestService() {}

  public static <T> T bean(Class<T> type) {
    return SERVICE.bean(type);
  }

  /** A LADO of an authority that no other test has. */
  public static Caller aLado() {
    return aLadoOf(SERVICE.anAuthority(), "lado-1");
  }

  public static Caller aLadoOf(AuthorityCode authority, String subject) {
    return new Caller(subject, "Demo LADO", authority, Set.of(Role.LADO));
  }

  public static void itIs(Instant now) {
    SERVICE.itIs(now);
  }

  /** The clock that a list shows of a case; empty where none waits. */
  public static String nextClock(Caller caller, UUID id) {
    List<AllegationSummary> shown =
        SERVICE
            .bean(AllegationReading.class)
            .list(
                caller,
                "test",
                AllegationFilter.none(),
                AllegationOrder.NEWEST_FIRST,
                Optional.empty(),
                100,
                false)
            .rows();
    return SERVICE.bean(AllegationRowsGrpc.class).rows(caller, shown, false).stream()
        .filter(row -> row.getAllegationId().equals(id.toString()))
        .map(row -> row.getNextDeadline().getRuleId())
        .findFirst()
        .orElseThrow();
  }

  /** What the authority's journal holds, newest first. */
  public static List<JournalEntry> journal(AuthorityCode authority) {
    return journal(authority, JournalFilter.ALL);
  }

  /** What the authority's journal holds of this kind, newest first. */
  public static List<JournalEntry> journal(AuthorityCode authority, JournalFilter filter) {
    return SERVICE.journal(authority, filter);
  }

  public static Connection application() throws SQLException {
    return SERVICE.application();
  }
}

package safeguarding.gateway.journal;

import jakarta.inject.Singleton;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.JournalFilter;
import safeguarding.audit.JournalPage;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.Caller;
import safeguarding.security.MethodAccess;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * The gateway's own journal: who signed in and out, who opened which figures, who asked for what
 * was not theirs. Those read it whom the contract lets read the journal of a service.
 */
@Singleton
public final class GatewayJournal {
  /** How addresses and entries name the gateway beside the services. */
  public static final String PROGRAM = "gateway";

  private static final MethodAccess ACCESS =
      MethodAccess.of(JournalServiceGrpc.getListEntriesMethod());
  private static final String READING = "gateway/journal";

  private final Journal journal;
  private final AuthorityTransactions transactions;

  GatewayJournal(Journal journal, AuthorityTransactions transactions) {
    this.journal = journal;
    this.transactions = transactions;
  }

  /** A browser's session began. */
  public void signedIn(Caller caller, String correlationId) {
    journal.recordAlone(
        caller.authority(), JournalEntry.signedIn(caller, "gateway/sign-in", correlationId));
  }

  /** A browser's session was ended by its person. */
  public void signedOut(Caller caller, String correlationId) {
    journal.recordAlone(
        caller.authority(), JournalEntry.signedOut(caller, "gateway/sign-out", correlationId));
  }

  /**
   * Somebody opened figures; once for each page or answer, whatever it is composed of.
   *
   * @param what {@code dashboard} or {@code indicator}
   */
  public void opened(SignedIn who, String what) {
    journal.recordAlone(
        who.caller().authority(),
        JournalEntry.listed(who.caller(), "gateway/" + what, who.correlationId()));
  }

  /**
   * Somebody asked for what was not theirs.
   *
   * @param action what was asked for, without ids
   * @param reasonCode {@code not-allowed}, {@code authority-not-yours} …
   */
  public void denied(Caller caller, String action, String reasonCode, String correlationId) {
    journal.recordAlone(
        caller.authority(), JournalEntry.denied(caller, action, reasonCode, correlationId));
  }

  /**
   * A page of this journal, newest first. That it was read is written down before it is shown.
   *
   * @throws safeguarding.gateway.problem.RequestRefused {@code not-found} if the caller may not
   *     know of it
   */
  public JournalPage entries(SignedIn who, JournalFilter filter, JournalPage.Request page) {
    if (!who.may(JournalServiceGrpc.getListEntriesMethod())) {
      if (!who.caller().roles().isEmpty()) {
        // What somebody without any role is refused is written down as the answer leaves.
        denied(who.caller(), READING, ProblemKind.NOT_ALLOWED.code(), who.correlationId());
      }
      throw ACCESS.concealed()
          ? ProblemKind.NOT_FOUND.refusal()
          : ProblemKind.NOT_ALLOWED.refusal();
    }
    JournalPage found =
        transactions.read(who.caller().authority(), () -> journal.entries(filter, page));
    opened(who, "journal");
    return found;
  }
}

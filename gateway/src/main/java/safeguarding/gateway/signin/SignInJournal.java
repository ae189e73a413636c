package safeguarding.gateway.signin;

import jakarta.inject.Singleton;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.security.Caller;

/** Writes down who came and went. */
@Singleton
final class SignInJournal {
  private final Journal journal;

  SignInJournal(Journal journal) {
    this.journal = journal;
  }

  void signedIn(Caller caller, String correlationId) {
    journal.recordAlone(
        caller.authority(), JournalEntry.signedIn(caller, "gateway/sign-in", correlationId));
  }

  void signedOut(Caller caller, String correlationId) {
    journal.recordAlone(
        caller.authority(), JournalEntry.signedOut(caller, "gateway/sign-out", correlationId));
  }
}

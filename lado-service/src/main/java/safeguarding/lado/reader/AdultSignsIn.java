package safeguarding.lado.reader;

import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.Correlation;
import safeguarding.lado.staff.NewSignIn;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Who is named on a case about themself, before anybody could tell, sees it no more once it is
 * known that they sign in so (ADR 0011): also of cases that whoever records it does not see.
 */
@Singleton
final class AdultSignsIn implements NewSignIn {
  private final AuthorityTransactions transactions;
  private final ReaderStore store;
  private final Journal journal;

  AdultSignsIn(AuthorityTransactions transactions, ReaderStore store, Journal journal) {
    this.transactions = transactions;
    this.store = store;
    this.journal = journal;
  }

  @Override
  public void known(Caller caller, String action, UUID staffId, String subject, Recorded recorded) {
    transactions
        .seeingAll(() -> store.endAbout(staffId, subject, Readers.ABOUT_THEM, recorded))
        .forEach(id ->
            journal.record(
                JournalEntry.changed(
                    caller,
                    action,
                    new RecordReference(Readers.RECORD_KIND, id),
                    Correlation.id())));
  }
}

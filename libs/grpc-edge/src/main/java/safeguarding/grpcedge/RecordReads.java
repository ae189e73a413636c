package safeguarding.grpcedge;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** How every record is looked at: what shows a person is journalled before it is shown. */
@Singleton
public final class RecordReads {
  private final AuthorityTransactions transactions;
  private final Journal journal;

  RecordReads(AuthorityTransactions transactions, Journal journal) {
    this.transactions = transactions;
    this.journal = journal;
  }

  /**
   * One record of the caller's authority.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param asked the record that was asked for
   * @param load finds it; runs inside a transaction of the caller's authority
   * @throws NotFound when there is none; that it was asked for is journalled
   */
  public <T> T one(
      Caller caller, String action, RecordReference asked, Supplier<Optional<T>> load) {
    Optional<T> found = transactions.read(caller.authority(), load);
    journal.recordAlone(
        caller.authority(),
        found.isPresent()
            ? JournalEntry.read(caller, action, asked, Correlation.id())
            : JournalEntry.refused(caller, action, asked, NotFound.CODE, Correlation.id()));
    return found.orElseThrow(NotFound::new);
  }

  /**
   * Journals which records a list shows.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param kind what the journal calls such a record
   * @param ids in the list's order, each once; may be empty
   * @param withNames whether with names, and not only initials
   */
  public void shown(Caller caller, String action, String kind, List<UUID> ids, boolean withNames) {
    journal.recordAlone(
        caller.authority(),
        JournalEntry.listed(caller, action, kind, ids, Correlation.id()).withNames(withNames));
  }
}

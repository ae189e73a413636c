package safeguarding.audit;

import jakarta.inject.Singleton;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * The journal of an authority: append-only, for the application by its privileges and for the owner
 * by triggers. Not yet sealed: who may alter the database itself could still alter it.
 */
@Singleton
public final class Journal {
  private final AuthorityTransactions transactions;
  private final JournalStore store;

  Journal(AuthorityTransactions transactions, JournalStore store) {
    this.transactions = transactions;
    this.store = store;
  }

  /**
   * Writes an entry with the change it is about: both are committed, or neither.
   *
   * @throws IllegalStateException outside a writing transaction
   */
  public void record(JournalEntry entry) {
    transactions.requireWriting();
    store.insert(entry);
  }

  /**
   * Writes an entry and commits it: for reads, refusals, denials and sign-ins. What is shown is
   * shown after this returns.
   *
   * @throws IllegalStateException inside any transaction, whose rollback would take the entry along
   */
  public void recordAlone(AuthorityCode authority, JournalEntry entry) {
    if (transactions.isOpen()) {
      throw new IllegalStateException("an entry that stands alone is not part of a transaction");
    }
    transactions.write(authority, () -> store.insert(entry));
  }

  /**
   * Returns the entries that a filter lets through, newest first.
   *
   * @throws IllegalStateException outside an authority's transaction
   */
  public JournalPage entries(JournalFilter filter, JournalPage.Request page) {
    return store.find(filter, page);
  }
}

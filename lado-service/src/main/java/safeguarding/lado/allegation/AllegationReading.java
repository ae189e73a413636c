package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.allegation.AllegationPage.Order;
import safeguarding.lado.allegation.AllegationPage.Place;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What people look at. What shows a person is journalled before it is shown. */
@Singleton
public final class AllegationReading {
  private final AuthorityTransactions transactions;
  private final AllegationStore store;
  private final AllegationListStore lists;
  private final Journal journal;

  AllegationReading(
      AuthorityTransactions transactions,
      AllegationStore store,
      AllegationListStore lists,
      Journal journal) {
    this.transactions = transactions;
    this.store = store;
    this.lists = lists;
    this.journal = journal;
  }

  /**
   * One allegation with everything that is known about it.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has none with this id
   */
  public AllegationRecord get(Caller caller, String action, UUID id) {
    AllegationRecord found =
        transactions.read(caller.authority(), () -> store.find(id)).orElseThrow(NotFound::new);
    journal.recordAlone(
        caller.authority(),
        JournalEntry.read(
            caller, action, new RecordReference(Allegations.RECORD_KIND, id), Correlation.id()));
    return found;
  }

  /**
   * A page of allegations.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param after where the page before ended; empty for the first
   * @param size most rows of a page
   */
  public AllegationPage list(
      Caller caller,
      String action,
      AllegationFilter filter,
      Order order,
      Optional<Place> after,
      int size) {
    AllegationPage page =
        transactions.read(
            caller.authority(),
            () -> page(lists.list(filter, order, after, size + 1), size, lists.count(filter)));
    journal.recordAlone(caller.authority(), JournalEntry.listed(caller, action, Correlation.id()));
    return page;
  }

  /**
   * Every open case of the caller's authority, oldest first, for the clocks.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  public List<AllegationSummary> open(Caller caller, String action) {
    List<AllegationSummary> open = transactions.read(caller.authority(), lists::open);
    journal.recordAlone(caller.authority(), JournalEntry.listed(caller, action, Correlation.id()));
    return open;
  }

  /** One row more than asked for shows that there is another page. */
  private static AllegationPage page(List<AllegationSummary> rows, int size, int total) {
    if (rows.size() <= size) {
      return new AllegationPage(rows, Optional.empty(), total);
    }
    AllegationSummary last = rows.get(size - 1);
    return new AllegationPage(
        rows.subList(0, size), Optional.of(new Place(last.receivedAt(), last.id())), total);
  }
}

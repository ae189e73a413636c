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
   * @throws NotFound when the caller's authority has none with this id; that it was asked for is
   *     journalled
   */
  public AllegationRecord get(Caller caller, String action, UUID id) {
    RecordReference asked = new RecordReference(Allegations.RECORD_KIND, id);
    Optional<AllegationRecord> found = transactions.read(caller.authority(), () -> store.find(id));
    journal.recordAlone(
        caller.authority(),
        found.isPresent()
            ? JournalEntry.read(caller, action, asked, Correlation.id())
            : JournalEntry.refused(caller, action, asked, NotFound.CODE, Correlation.id()));
    return found.orElseThrow(NotFound::new);
  }

  /**
   * A page of allegations.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param after where the page before ended; empty for the first
   * @param size most rows of a page
   * @param withNames whether names will be shown of these rows, and not only initials
   */
  public AllegationPage list(
      Caller caller,
      String action,
      AllegationFilter filter,
      Order order,
      Optional<Place> after,
      int size,
      boolean withNames) {
    AllegationPage page =
        transactions.read(
            caller.authority(),
            () -> page(lists.list(filter, order, after, size + 1), size, lists.count(filter)));
    shown(caller, action, page.rows().stream().map(AllegationSummary::id).toList(), withNames);
    return page;
  }

  /**
   * Every open case of the caller's authority, oldest first, for the clocks. Which of them are
   * shown is known only afterwards: whoever shows some calls {@link #shown} before.
   */
  public List<AllegationSummary> open(Caller caller) {
    return transactions.read(caller.authority(), lists::open);
  }

  /**
   * Journals which allegations a list shows.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param withNames whether with names, and not only initials
   */
  public void shown(Caller caller, String action, List<UUID> ids, boolean withNames) {
    journal.recordAlone(
        caller.authority(),
        JournalEntry.listed(caller, action, Allegations.RECORD_KIND, ids, Correlation.id())
            .withNames(withNames));
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

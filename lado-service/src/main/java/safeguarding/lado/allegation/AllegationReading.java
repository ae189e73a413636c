package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import safeguarding.audit.RecordReference;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordReads;
import safeguarding.lado.allegation.AllegationOrder.Place;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Page;

/** What people look at. What shows a person is journalled before it is shown. */
@Singleton
public final class AllegationReading {
  private final AuthorityTransactions transactions;
  private final AllegationStore store;
  private final AllegationListStore lists;
  private final RecordReads reads;

  AllegationReading(
      AuthorityTransactions transactions,
      AllegationStore store,
      AllegationListStore lists,
      RecordReads reads) {
    this.transactions = transactions;
    this.store = store;
    this.lists = lists;
    this.reads = reads;
  }

  /**
   * One allegation with everything that is known about it.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param show makes of it what is shown; runs in the transaction that found it, so that what it
   *     reads besides is of the same moment
   * @throws NotFound when the caller's authority has none with this id; that it was asked for is
   *     journalled
   */
  public <T> T get(Caller caller, String action, UUID id, Function<AllegationRecord, T> show) {
    return reads.one(
        caller,
        action,
        new RecordReference(Allegations.RECORD_KIND, id),
        () -> store.find(id).map(show));
  }

  /**
   * A page of allegations.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param after where the page before ended; empty for the first
   * @param size most rows of a page
   * @param withNames whether names will be shown of these rows, and not only initials
   */
  public Page<AllegationSummary, Place> list(
      Caller caller,
      String action,
      AllegationFilter filter,
      AllegationOrder order,
      Optional<Place> after,
      int size,
      boolean withNames) {
    Page<AllegationSummary, Place> page =
        transactions.read(
            caller.authority(),
            () ->
                Page.of(
                    lists.list(filter, order, after, size + 1),
                    size,
                    row -> new Place(row.receivedAt(), row.id()),
                    lists.count(filter)));
    shown(caller, action, page.rows().stream().map(AllegationSummary::id).toList(), withNames);
    return page;
  }

  /**
   * Every open case of the caller's authority, in any order, for the clocks. Which of them are
   * shown is known only afterwards: whoever shows some calls {@link #shown} before.
   */
  public List<OpenCases> open(Caller caller) {
    return transactions.read(caller.authority(), lists::open);
  }

  /**
   * These allegations, as far as there are such, in any order; works inside the authority's
   * transaction. Whoever shows some calls {@link #shown} before.
   */
  public List<AllegationSummary> summaries(List<UUID> ids) {
    return lists.summaries(ids);
  }

  /**
   * Journals which allegations a list shows.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param withNames whether with names, and not only initials
   */
  public void shown(Caller caller, String action, List<UUID> ids, boolean withNames) {
    reads.shown(caller, action, Allegations.RECORD_KIND, ids, withNames);
  }
}

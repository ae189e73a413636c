package safeguarding.clareview.alert;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.audit.RecordReference;
import safeguarding.clareview.care.CareReading;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.KnownChild;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordReads;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Page;

/** The alerts that people look at. What shows a person is journalled before it is shown. */
@Singleton
public final class AlertReading {
  private final AuthorityTransactions transactions;
  private final AlertStore store;
  private final CareReading care;
  private final RecordReads reads;

  AlertReading(
      AuthorityTransactions transactions, AlertStore store, CareReading care, RecordReads reads) {
    this.transactions = transactions;
    this.store = store;
    this.care = care;
    this.reads = reads;
  }

  /**
   * One alert with everything that is known about it.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has none with this id; that it was asked for is
   *     journalled
   */
  public AlertView get(Caller caller, String action, UUID id) {
    return reads.one(
        caller,
        action,
        new RecordReference(Alerts.RECORD_KIND, id),
        () ->
            store.find(id).stream()
                .flatMap(kept -> views(caller, List.of(kept)).stream())
                .findFirst());
  }

  /**
   * A page of alerts, newest first, with initials and no names.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param after where the page before ended; empty for the first
   * @param size most rows of a page
   */
  public Page<AlertView, AlertPlace> list(
      Caller caller, String action, AlertFilter filter, Optional<AlertPlace> after, int size) {
    Page<AlertView, AlertPlace> page =
        transactions.read(
            caller.authority(),
            () ->
                Page.of(
                        store.list(filter, after, size + 1),
                        size,
                        row -> new AlertPlace(row.alert().raising().raisedOn(), row.alert().id()),
                        store.count(filter))
                    .map(rows -> views(caller, rows)));
    shown(caller, action, page.rows().stream().map(AlertView::id).toList(), false);
    return page;
  }

  /** A child's alerts, newest first. Whoever shows them journals it. */
  public List<AlertView> ofChild(Caller caller, UUID childId) {
    return transactions.read(caller.authority(), () -> views(caller, store.ofChild(childId)));
  }

  /**
   * Every concern that waits for its answer, oldest first, for the clocks. Whoever shows some calls
   * {@link #shown} before.
   */
  public List<AlertView> open(Caller caller) {
    return transactions.read(caller.authority(), () -> views(caller, store.open()));
  }

  /**
   * Journals which alerts a list shows.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param withNames whether with names, and not only initials
   */
  public void shown(Caller caller, String action, List<UUID> ids, boolean withNames) {
    reads.shown(caller, action, Alerts.RECORD_KIND, ids, withNames);
  }

  private List<AlertView> views(Caller caller, List<AlertRecord> kept) {
    List<UUID> childIds =
        kept.stream().map(each -> each.alert().raising().childId()).distinct().toList();
    Map<UUID, Child> children =
        care.children(caller, childIds).stream()
            .map(KnownChild::child)
            .collect(Collectors.toMap(Child::id, Function.identity()));
    return kept.stream()
        .map(each ->
            new AlertView(
                each, Objects.requireNonNull(children.get(each.alert().raising().childId()))))
        .toList();
  }
}

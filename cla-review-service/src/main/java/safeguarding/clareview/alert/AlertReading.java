package safeguarding.clareview.alert;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.clareview.alert.AlertPage.Place;
import safeguarding.clareview.care.CareReading;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.KnownChild;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** The alerts that people look at. What shows a person is journalled before it is shown. */
@Singleton
public final class AlertReading {
  private final AuthorityTransactions transactions;
  private final AlertStore store;
  private final CareReading care;
  private final Journal journal;

  AlertReading(
      AuthorityTransactions transactions, AlertStore store, CareReading care, Journal journal) {
    this.transactions = transactions;
    this.store = store;
    this.care = care;
    this.journal = journal;
  }

  /**
   * One alert with everything that is known about it.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has none with this id; that it was asked for is
   *     journalled
   */
  public AlertView get(Caller caller, String action, UUID id) {
    RecordReference asked = new RecordReference(Alerts.RECORD_KIND, id);
    Optional<AlertView> found =
        transactions.read(
            caller.authority(),
            () ->
                store.find(id).stream()
                    .flatMap(kept -> views(caller, List.of(kept)).stream())
                    .findFirst());
    journal.recordAlone(
        caller.authority(),
        found.isPresent()
            ? JournalEntry.read(caller, action, asked, Correlation.id())
            : JournalEntry.refused(caller, action, asked, NotFound.CODE, Correlation.id()));
    return found.orElseThrow(NotFound::new);
  }

  /**
   * A page of alerts, newest first, with initials and no names.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param after where the page before ended; empty for the first
   * @param size most rows of a page
   */
  public AlertPage list(
      Caller caller, String action, AlertFilter filter, Optional<Place> after, int size) {
    AlertPage page =
        transactions.read(
            caller.authority(),
            () ->
                page(
                    views(caller, store.list(filter, after, size + 1)), size, store.count(filter)));
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
    journal.recordAlone(
        caller.authority(),
        JournalEntry.listed(caller, action, Alerts.RECORD_KIND, ids, Correlation.id())
            .withNames(withNames));
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

  /** One row more than asked for shows that there is another page. */
  private static AlertPage page(List<AlertView> rows, int size, int total) {
    if (rows.size() <= size) {
      return new AlertPage(rows, Optional.empty(), total);
    }
    AlertView last = rows.get(size - 1);
    return new AlertPage(
        rows.subList(0, size),
        Optional.of(new Place(last.kept().alert().raising().raisedOn(), last.id())),
        total);
  }
}

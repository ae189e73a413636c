package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.Children.Found;
import safeguarding.clareview.care.OrderPolicy.Made;
import safeguarding.clareview.care.SupervisionOrder.Ended;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What happens to supervision orders, with the same transactions and journal as {@link Care}. */
@Singleton
public final class SupervisionOrders {
  private final AuthorityTransactions transactions;
  private final Children children;
  private final ChildStore childStore;
  private final OrderStore store;
  private final CourseStore courses;
  private final Lapsing lapsing;
  private final RecordChanges changes;
  private final Journal journal;
  private final Clock clock;

  SupervisionOrders(
      AuthorityTransactions transactions,
      Children children,
      ChildStore childStore,
      OrderStore store,
      CourseStore courses,
      Lapsing lapsing,
      RecordChanges changes,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.children = children;
    this.childStore = childStore;
    this.store = store;
    this.courses = courses;
    this.lapsing = lapsing;
    this.changes = changes;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A supervision order is made.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  public Ruling<Begun> make(Caller caller, String action, StartOrder command) {
    Instant now = clock.instant();
    return transactions.write(
        caller.authority(),
        () -> {
          Found found = children.find(caller, command.child());
          return OrderPolicy.make(
                  UUID.randomUUID(), found.before(), command, LondonTime.dateOf(now))
              .map(made -> make(caller, action, found, made, Recorded.by(caller, now)));
        });
  }

  private Begun make(Caller caller, String action, Found found, Made made, Recorded recorded) {
    UUID childId = made.child().id();
    UUID id = made.order().id();
    store.insert(made.order(), recorded);
    journal.record(JournalEntry.changed(caller, action, Care.about(childId), Correlation.id()));
    // The number is locked until the commit, so it is taken as late as it can be.
    String reference =
        children.enrol(found, made.child(), made.order().madeOn().getYear(), recorded);
    return new Begun(childId, id, reference, "1", courses.find(childId, id));
  }

  /**
   * A supervision order ends. Reviews that are booked for later are no longer of the child; one of
   * no other child is cancelled.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the order that the end was entered on
   * @throws safeguarding.grpcedge.NotFound when the caller's authority has no such order
   */
  public Ruling<Changed> end(
      Caller caller, String action, UUID orderId, String etag, EndOrder command) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    LocalDate today = LondonTime.dateOf(recorded.at());
    return change(
        caller,
        action,
        orderId,
        etag,
        recorded,
        order -> OrderPolicy.end(order, child(order), reviewsHeld(order), command, today),
        (ended, kept) -> saveEnd(caller, action, ended, kept.version(), recorded));
  }

  private boolean saveEnd(
      Caller caller, String action, Ended order, int version, Recorded recorded) {
    boolean saved = store.saveEnd(order, version, recorded);
    if (saved) {
      lapsing.after(
          caller, action, order.id(), order.ending().endedOn(), "The order ended", recorded);
    }
    return saved;
  }

  /** Changes an order, which nobody else can change meanwhile: not by a review either. */
  private <O extends SupervisionOrder> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID orderId,
      String etag,
      Recorded recorded,
      Function<SupervisionOrder, Ruling<O>> rule,
      BiPredicate<O, OrderRecord> save) {
    RecordReference child = about(caller, orderId);
    return changes
        .change(
            caller,
            action,
            child,
            etag,
            () -> {
              childStore.lock(List.of(child.id()));
              return store.find(orderId);
            },
            kept -> rule.apply(kept.order()),
            save)
        .map(saved -> new Changed(saved.etag(), child.id(), recorded.at()));
  }

  private Child child(SupervisionOrder order) {
    return childStore.find(order.childId()).orElseThrow().child();
  }

  private List<LocalDate> reviewsHeld(SupervisionOrder order) {
    return courses.find(order.childId(), order.id()).events().reviewsHeld();
  }

  /**
   * What the journal calls a supervision order: its child. Where there is no such order, what was
   * asked for.
   */
  public RecordReference about(Caller caller, UUID orderId) {
    return transactions
        .read(caller.authority(), () -> store.find(orderId))
        .map(kept -> Care.about(kept.order().childId()))
        .orElseGet(() -> new RecordReference("supervision-order", orderId));
  }
}

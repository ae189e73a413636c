package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.clareview.care.CarePolicy.Started;
import safeguarding.clareview.care.Children.Found;
import safeguarding.grpcedge.Correlation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * What happens to children in care. Each change and its journal entry are one transaction of the
 * caller's authority, which joins one already open. A refusal writes nothing; whoever called
 * journals it.
 */
@Singleton
public final class Care {
  /** What the journal calls a child with what belongs to it: periods of care and orders. */
  public static final String RECORD_KIND = "child";

  /** What the journal calls a review. */
  public static final String REVIEW_KIND = "review";

  private final AuthorityTransactions transactions;
  private final Children children;
  private final ChildStore childStore;
  private final CareStore store;
  private final CourseStore courses;
  private final Lapsing lapsing;
  private final CareChanges periods;
  private final Journal journal;
  private final Clock clock;

  Care(
      AuthorityTransactions transactions,
      Children children,
      ChildStore childStore,
      CareStore store,
      CourseStore courses,
      Lapsing lapsing,
      CareChanges periods,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.children = children;
    this.childStore = childStore;
    this.store = store;
    this.courses = courses;
    this.lapsing = lapsing;
    this.periods = periods;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What the beginning of a period of care, or of an order, comes to.
   *
   * @param courseId of the period or the order
   * @param course the same, as its clocks see it
   */
  public record Begun(UUID childId, UUID courseId, String reference, String etag, Course course) {}

  /**
   * A child becomes looked after.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  public Ruling<Begun> startCare(Caller caller, String action, StartCare command) {
    Instant now = clock.instant();
    return transactions.write(
        caller.authority(),
        () -> {
          Found found = children.find(caller, command.child());
          return CarePolicy.start(
                  UUID.randomUUID(), found.before(), command, LondonTime.dateOf(now))
              .map(started -> start(caller, action, found, started, Recorded.by(caller, now)));
        });
  }

  private Begun start(
      Caller caller, String action, Found found, Started started, Recorded recorded) {
    UUID childId = started.child().id();
    LocalDate startedOn = started.period().startedOn();
    store.insert(started.period(), recorded);
    journal.record(JournalEntry.changed(caller, action, about(childId), Correlation.id()));
    // The number is locked until the commit, so it is taken as late as it can be.
    String reference = children.enrol(found, started.child(), startedOn.getYear(), recorded);
    UUID id = started.period().id();
    return new Begun(childId, id, reference, "1", courses.find(childId, id));
  }

  /**
   * Legal status or placement changes.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the period that the episode was entered on
   * @throws safeguarding.grpcedge.NotFound when the caller's authority has no such period
   */
  public Ruling<Changed> startEpisode(
      Caller caller, String action, UUID periodId, String etag, ToldEpisode episode) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return periods.change(
        caller,
        action,
        periodId,
        etag,
        recorded,
        period -> CarePolicy.startEpisode(period, child(period), episode, today(recorded)),
        (next, kept) -> store.saveEpisode(next, kept.version(), recorded));
  }

  /**
   * A child ceases to be looked after. Reviews that are booked for later are no longer of the
   * child; one of no other child is cancelled.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the period that the end was entered on
   * @throws safeguarding.grpcedge.NotFound when the caller's authority has no such period
   */
  public Ruling<Changed> endCare(
      Caller caller, String action, UUID periodId, String etag, EndCare command) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return periods.change(
        caller,
        action,
        periodId,
        etag,
        recorded,
        period ->
            CarePolicy.end(period, child(period), reviewsHeld(period), command, today(recorded)),
        (next, kept) -> saveEnd(caller, action, next, kept.version(), recorded));
  }

  private boolean saveEnd(
      Caller caller, String action, Ceased period, int version, Recorded recorded) {
    boolean saved = store.saveEnd(period, version, recorded);
    if (saved) {
      lapsing.after(
          caller, action, period.id(), period.ending().ceasedOn(), "Care ended", recorded);
    }
    return saved;
  }

  private Child child(CarePeriod period) {
    return childStore.find(period.childId()).orElseThrow().child();
  }

  private List<LocalDate> reviewsHeld(CarePeriod period) {
    return courses.find(period.childId(), period.id()).events().reviewsHeld();
  }

  /**
   * What the journal calls a period of care: its child. Where there is no such period, what was
   * asked for.
   */
  public RecordReference about(Caller caller, UUID periodId) {
    return periods.about(caller, periodId);
  }

  /** What the journal calls this child. */
  static RecordReference about(UUID childId) {
    return new RecordReference(RECORD_KIND, childId);
  }

  private static LocalDate today(Recorded recorded) {
    return LondonTime.dateOf(recorded.at());
  }
}

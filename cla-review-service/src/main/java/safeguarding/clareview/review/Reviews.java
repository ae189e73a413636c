package safeguarding.clareview.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.care.Care;
import safeguarding.clareview.care.CareReading;
import safeguarding.clareview.care.Changed;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.KnownChild;
import safeguarding.clareview.review.ReviewPolicy.Due;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * What people do with reviews. Each change and its journal entry are one transaction of the
 * caller's authority, which joins one already open. A refusal writes nothing; whoever called
 * journals it.
 */
@Singleton
public final class Reviews {
  /** What the journal calls a review. */
  public static final String RECORD_KIND = Care.REVIEW_KIND;

  private final AuthorityTransactions transactions;
  private final ReviewStore store;
  private final CareReading care;
  private final CareClocks clocks;
  private final RecordChanges changes;
  private final Journal journal;
  private final Clock clock;

  Reviews(
      AuthorityTransactions transactions,
      ReviewStore store,
      CareReading care,
      CareClocks clocks,
      RecordChanges changes,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.care = care;
    this.clocks = clocks;
    this.changes = changes;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What booking a review comes to.
   *
   * @param dueOn the first of the children's last days in time; empty when it cannot be counted
   */
  public record Made(UUID id, String etag, Optional<LocalDate> dueOn) {}

  /**
   * Books a review.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  public Ruling<Made> book(Caller caller, String action, BookReview command) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return transactions.write(
        caller.authority(),
        () ->
            ReviewPolicy.book(
                    UUID.randomUUID(), command, facts(caller, command.childIds(), recorded))
                .map(booked -> book(caller, action, booked, recorded)));
  }

  private Made book(Caller caller, String action, Due booked, Recorded recorded) {
    UUID id = booked.review().id();
    store.insert(booked.review(), recorded);
    journal.record(JournalEntry.changed(caller, action, about(id), Correlation.id()));
    return new Made(id, "1", booked.dueOn());
  }

  /**
   * Moves a booked review to another time.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the review that the move was made from
   * @throws safeguarding.grpcedge.NotFound when the caller's authority has no such review
   */
  public Ruling<Changed> rebook(
      Caller caller, String action, UUID id, String etag, RebookReview command) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return change(
        caller,
        action,
        id,
        etag,
        recorded,
        (review, facts) -> ReviewPolicy.rebook(review, command, facts),
        (booked, kept) -> store.saveBooking(booked, kept.version(), recorded));
  }

  /**
   * Records a review that was held.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the review that the holding was entered on
   * @throws safeguarding.grpcedge.NotFound when the caller's authority has no such review
   */
  public Ruling<Changed> hold(
      Caller caller, String action, UUID id, String etag, HoldReview command) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return change(
        caller,
        action,
        id,
        etag,
        recorded,
        (review, facts) -> ReviewPolicy.hold(review, command, facts),
        (held, kept) -> store.saveHolding(held, kept.version(), recorded));
  }

  /**
   * Ends a booked review that will not be held.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the review that the cancellation was entered on
   * @throws safeguarding.grpcedge.NotFound when the caller's authority has no such review
   */
  public Ruling<Changed> cancel(
      Caller caller, String action, UUID id, String etag, CancelReview command) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return change(
        caller,
        action,
        id,
        etag,
        recorded,
        (review, facts) -> ReviewPolicy.cancel(review, command, facts),
        (cancelled, kept) -> store.saveCancellation(cancelled, kept.version(), recorded));
  }

  private <R extends Review> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID id,
      String etag,
      Recorded recorded,
      BiFunction<Review, ReviewFacts, Ruling<R>> rule,
      BiPredicate<R, ReviewRecord> save) {
    return changes
        .change(
            caller,
            action,
            about(id),
            etag,
            () -> locked(caller, id),
            kept -> rule.apply(kept.review(), facts(caller, kept.review().childIds(), recorded)),
            save)
        .map(
            saved -> new Changed(saved.etag(), saved.value().childIds().getFirst(), recorded.at()));
  }

  /** The review as no change of its children, such as the end of care, can touch it meanwhile. */
  private Optional<ReviewRecord> locked(Caller caller, UUID id) {
    store.find(id).ifPresent(kept -> care.lockedChildren(caller, kept.review().childIds()));
    return store.find(id);
  }

  /** What is known of the children, who are locked before it is looked at. */
  private ReviewFacts facts(Caller caller, List<UUID> childIds, Recorded recorded) {
    List<KnownChild> known = care.lockedChildren(caller, childIds);
    List<Course> courses = care.courses(caller, childIds);
    return ReviewFacts.of(known, courses, clocks, LondonTime.dateOf(recorded.at()));
  }

  private static RecordReference about(UUID id) {
    return new RecordReference(RECORD_KIND, id);
  }
}

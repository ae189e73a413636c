package safeguarding.clareview.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.care.Care;
import safeguarding.clareview.care.CareReading;
import safeguarding.clareview.care.Changed;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.KnownChild;
import safeguarding.clareview.review.ReviewPolicy.Arranged;
import safeguarding.clareview.review.ReviewPolicy.Facts;
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

  /** A state that a rule leads to, and the etag that the record has with it. */
  private record Next<T extends Review>(T review, String etag) {
    Changed changed(Recorded recorded) {
      return new Changed(etag, review.children().getFirst().childId(), recorded.at());
    }
  }

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
                .map(arranged -> book(caller, action, arranged, recorded)));
  }

  private Made book(Caller caller, String action, Arranged arranged, Recorded recorded) {
    UUID id = arranged.review().id();
    store.insert(arranged.review(), recorded);
    journal.record(JournalEntry.changed(caller, action, about(id), Correlation.id()));
    return new Made(id, "1", arranged.dueOn());
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
    return changes
        .change(
            caller,
            action,
            about(id),
            etag,
            () -> locked(caller, id),
            kept ->
                ReviewPolicy.rebook(kept.review(), command, facts(caller, kept, recorded))
                    .map(booked -> new Next<>(booked, kept.nextEtag())),
            (next, kept) -> store.saveBooking(next.review(), kept.version(), recorded))
        .map(next -> next.changed(recorded));
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
    return changes
        .change(
            caller,
            action,
            about(id),
            etag,
            () -> locked(caller, id),
            kept ->
                ReviewPolicy.hold(kept.review(), command, facts(caller, kept, recorded))
                    .map(held -> new Next<>(held, kept.nextEtag())),
            (next, kept) -> store.saveHolding(next.review(), kept.version(), recorded))
        .map(next -> next.changed(recorded));
  }

  /** The review as no change of its children, such as the end of care, can touch it meanwhile. */
  private Optional<ReviewRecord> locked(Caller caller, UUID id) {
    store.find(id).ifPresent(kept -> care.lockedChildren(caller, childIds(kept)));
    return store.find(id);
  }

  private Facts facts(Caller caller, ReviewRecord kept, Recorded recorded) {
    return facts(caller, childIds(kept), recorded);
  }

  private Facts facts(Caller caller, List<UUID> childIds, Recorded recorded) {
    List<KnownChild> known = care.lockedChildren(caller, childIds);
    Map<UUID, List<Course>> courses =
        care.courses(caller, childIds).stream().collect(Collectors.groupingBy(Course::childId));
    return new Facts(
        known.stream()
            .map(KnownChild::child)
            .collect(
                Collectors.toMap(
                    Child::id,
                    child -> new ChildInCare(child, courses.getOrDefault(child.id(), List.of())))),
        clocks,
        LondonTime.dateOf(recorded.at()));
  }

  private static List<UUID> childIds(ReviewRecord kept) {
    return kept.review().children().stream().map(ReviewedChild::childId).toList();
  }

  private static RecordReference about(UUID id) {
    return new RecordReference(RECORD_KIND, id);
  }
}

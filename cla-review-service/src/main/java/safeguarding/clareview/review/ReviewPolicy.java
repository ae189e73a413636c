package safeguarding.clareview.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import safeguarding.clareview.review.Review.Booked;
import safeguarding.clareview.review.Review.Cancelled;
import safeguarding.clareview.review.Review.Held;
import safeguarding.clareview.review.ReviewLifecycle.Step;
import safeguarding.rulings.Ruling;

/** What may happen to a review: (state, command, today) → new state or a named refusal. */
final class ReviewPolicy {
  private ReviewPolicy() {}

  /**
   * A booking and the first of the children's last days in time.
   *
   * @param dueOn empty when it cannot be counted
   */
  record Due(Booked review, Optional<LocalDate> dueOn) {}

  /** A review is booked. Meetings of siblings are one (report 206/2018 §7.16). */
  static Ruling<Due> book(UUID id, BookReview command, ReviewFacts facts) {
    return BookingRules.check(id, command, facts);
  }

  /** A booked review is moved to another time. */
  static Ruling<Booked> rebook(Review review, RebookReview command, ReviewFacts facts) {
    return ReviewLifecycle.next(review.state(), Step.REBOOK)
        .then(_ -> RebookingRules.check(review, command, facts));
  }

  /** A review was held, with each child's participation (DfE codes PN0 to PN7). */
  static Ruling<Held> hold(Review review, HoldReview command, ReviewFacts facts) {
    return ReviewLifecycle.next(review.state(), Step.HOLD)
        .then(_ -> HoldingRules.check(review, command, facts));
  }

  /** A booked review will not be held; its children may be booked again. */
  static Ruling<Cancelled> cancel(Review review, CancelReview command, ReviewFacts facts) {
    return ReviewLifecycle.next(review.state(), Step.CANCEL)
        .then(_ -> CancellationRules.check(review, command, facts))
        .map(cancellation ->
            new Cancelled(review.id(), review.booking(), review.children(), cancellation));
  }
}

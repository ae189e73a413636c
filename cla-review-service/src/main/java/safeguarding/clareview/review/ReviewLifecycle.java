package safeguarding.clareview.review;

import static safeguarding.clareview.review.ReviewState.BOOKED;
import static safeguarding.clareview.review.ReviewState.CANCELLED;
import static safeguarding.clareview.review.ReviewState.HELD;

import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Transitions;

/** Every state of a review and every step: where it leads, or why it may not be taken. */
final class ReviewLifecycle {
  /** What people do with a review. */
  enum Step {
    REBOOK,
    HOLD,
    CANCEL
  }

  private static final Refusal ALREADY_HELD =
      Refusal.of("review-already-held", "This review has already been held");
  private static final Refusal IS_CANCELLED =
      Refusal.of("review-cancelled", "This review has been cancelled: book another one");

  private static final Transitions<ReviewState, Step> TABLE =
      Transitions.of(ReviewState.class, Step.class)
          .to(BOOKED, Step.REBOOK, BOOKED)
          .to(BOOKED, Step.HOLD, HELD)
          .to(BOOKED, Step.CANCEL, CANCELLED)
          .no(HELD, Step.REBOOK, ALREADY_HELD)
          .no(HELD, Step.HOLD, ALREADY_HELD)
          .no(HELD, Step.CANCEL, ALREADY_HELD)
          .no(CANCELLED, Step.REBOOK, IS_CANCELLED)
          .no(CANCELLED, Step.HOLD, IS_CANCELLED)
          .no(CANCELLED, Step.CANCEL, IS_CANCELLED)
          .complete();

  private ReviewLifecycle() {}

  /** Where the step leads from the state, or why it may not be taken. */
  static Ruling<ReviewState> next(ReviewState from, Step step) {
    return TABLE.next(from, step);
  }
}

package safeguarding.clareview.review;

import static safeguarding.clareview.review.ReviewState.BOOKED;
import static safeguarding.clareview.review.ReviewState.HELD;

import java.util.List;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;

/** Every state of a review and every step: where it leads, or why it may not be taken. */
final class Lifecycle {
  /** What people do with a review. */
  enum Step {
    REBOOK,
    HOLD
  }

  /** One cell of the table. */
  record Transition(ReviewState from, Step step, Ruling<ReviewState> to) {}

  private static final Refusal ALREADY_HELD =
      Refusal.of("review-already-held", "This review has already been held");

  static final List<Transition> TABLE =
      List.of(
          new Transition(BOOKED, Step.REBOOK, Ruling.granted(BOOKED)),
          new Transition(BOOKED, Step.HOLD, Ruling.granted(HELD)),
          new Transition(HELD, Step.REBOOK, Ruling.refused(ALREADY_HELD)),
          new Transition(HELD, Step.HOLD, Ruling.refused(ALREADY_HELD)));

  private Lifecycle() {}

  /** Where the step leads from the state, or why it may not be taken. */
  static Ruling<ReviewState> next(ReviewState from, Step step) {
    return TABLE.stream()
        .filter(transition -> transition.from() == from && transition.step() == step)
        .findAny()
        .orElseThrow()
        .to();
  }
}

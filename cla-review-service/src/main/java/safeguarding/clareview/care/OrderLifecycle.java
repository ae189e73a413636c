package safeguarding.clareview.care;

import static safeguarding.clareview.care.OrderState.ENDED;
import static safeguarding.clareview.care.OrderState.IN_FORCE;

import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Transitions;

/** Every state of a supervision order and every step: where it leads, or why not. */
final class OrderLifecycle {
  /** What happens to a supervision order. */
  enum Step {
    END_ORDER
  }

  private static final Refusal ALREADY_ENDED =
      Refusal.of("order-already-ended", "This supervision order has already ended");

  private static final Transitions<OrderState, Step> TABLE =
      Transitions.of(OrderState.class, Step.class)
          .to(IN_FORCE, Step.END_ORDER, ENDED)
          .no(ENDED, Step.END_ORDER, ALREADY_ENDED)
          .complete();

  private OrderLifecycle() {}

  /** Where the step leads from the state, or why it may not be taken. */
  static Ruling<OrderState> next(OrderState from, Step step) {
    return TABLE.next(from, step);
  }
}

package safeguarding.clareview.care;

import static safeguarding.clareview.care.OrderState.ENDED;
import static safeguarding.clareview.care.OrderState.IN_FORCE;

import java.util.List;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;

/** Every state of a supervision order and its one step: where it leads, or why not. */
final class OrderLifecycle {
  /** One cell of the table, whose one step is the end of the order. */
  record Transition(OrderState from, Ruling<OrderState> to) {}

  private static final Refusal ALREADY_ENDED =
      Refusal.of("order-already-ended", "This supervision order has already ended");

  static final List<Transition> TABLE =
      List.of(
          new Transition(IN_FORCE, Ruling.granted(ENDED)),
          new Transition(ENDED, Ruling.refused(ALREADY_ENDED)));

  private OrderLifecycle() {}

  /** Where the end leads from the state, or why it may not be recorded. */
  static Ruling<OrderState> end(OrderState from) {
    return TABLE.stream()
        .filter(transition -> transition.from() == from)
        .findAny()
        .orElseThrow()
        .to();
  }
}

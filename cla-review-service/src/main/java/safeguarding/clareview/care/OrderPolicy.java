package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.clareview.care.CarePolicy.Before;
import safeguarding.clareview.care.OrderLifecycle.Step;
import safeguarding.clareview.care.SupervisionOrder.Ended;
import safeguarding.rulings.Ruling;

/** What may happen to a supervision order: (state, command, today) → new state or a refusal. */
final class OrderPolicy {
  private OrderPolicy() {}

  /** A child and the order that begins, and may have ended. */
  record Made(Child child, SupervisionOrder order) {}

  /** A supervision order is made (Children Act 1989 s.31; report 206/2018 §7.3). */
  static Ruling<Made> make(UUID id, Before before, StartOrder command, LocalDate today) {
    return OrderStartRules.check(id, before, command, today);
  }

  /**
   * A supervision order ends.
   *
   * @param reviewsHeld of this order
   */
  static Ruling<Ended> end(
      SupervisionOrder order,
      Child child,
      List<LocalDate> reviewsHeld,
      EndOrder command,
      LocalDate today) {
    return OrderLifecycle.next(order.state(), Step.END_ORDER)
        .then(_ -> OrderEndRules.check(order, child, reviewsHeld, "", command, today))
        .map(order::ended);
  }
}

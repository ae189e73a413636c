package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What the end of a supervision order must hold. */
final class OrderEndRules {
  private OrderEndRules() {}

  /**
   * The ending, when every rule is kept.
   *
   * @param reviewsHeld of this order
   * @param path of the fields: empty, or {@code ending.}
   */
  static Ruling<OrderEnding> check(
      SupervisionOrder order,
      Child child,
      List<LocalDate> reviewsHeld,
      String path,
      EndOrder command,
      LocalDate today) {
    Violations violations = new Violations();
    String field = path + "ended_on";
    LocalDate endedOn =
        violations.happened(
            field, command.endedOn(), today, "Enter when the order ended, like 3 6 2019");
    if (endedOn != null) {
      if (endedOn.isBefore(order.madeOn())) {
        violations.against("ended-before-order", field, "The order was made after this day");
      }
      CourseRules.endsAfterReviews(reviewsHeld, field, endedOn, violations);
    }
    reason(child, path + "reason", command, violations);
    return violations.ruling(() ->
        new OrderEnding(Objects.requireNonNull(endedOn), Objects.requireNonNull(command.reason())));
  }

  private static void reason(Child child, String field, EndOrder command, Violations violations) {
    OrderEndReason reason = command.reason();
    violations.required(field, reason, "Choose why the order ended");
    if (reason != null && reason.needsEighteen()) {
      CourseRules.ofAge(child, field, command.endedOn(), violations);
    }
  }
}

package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import safeguarding.clareview.care.CarePolicy.Before;
import safeguarding.clareview.care.SupervisionOrder.Ended;
import safeguarding.clareview.care.SupervisionOrder.InForce;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What may happen to a supervision order: (state, command, today) → new state or a refusal. */
final class OrderPolicy {
  private OrderPolicy() {}

  /** A child and the order that begins. */
  record Made(Child child, InForce order) {}

  /** A supervision order is made (Children Act 1989 s.31; report 206/2018 §7.3). */
  static Ruling<Made> make(UUID id, Before before, StartOrder command, LocalDate today) {
    Violations violations = new Violations();
    Optional<Child> child =
        ChildRules.check(command.child(), before.childId(), before.child(), today, violations);
    LocalDate madeOn = command.madeOn();
    if (Days.happened(
        violations, "made_on", madeOn, today, "Enter when the order was made, like 3 6 2018")) {
      LocalDate day = Objects.requireNonNull(madeOn);
      child.ifPresent(each -> CarePolicy.young(each, "made_on", day, violations));
      alone(before.courses(), day, violations);
    }
    violations.shortText("iro", command.iro());
    return violations.ruling(() ->
        new Made(
            child.orElseThrow(),
            new InForce(id, before.childId(), Objects.requireNonNull(madeOn), command.iro())));
  }

  private static void alone(List<Course> courses, LocalDate madeOn, Violations violations) {
    boolean overlaps =
        courses.stream()
            .filter(course -> course.subject() == ReviewSubject.SUPERVISION_ORDER)
            .anyMatch(course -> course.overlapsFrom(madeOn));
    if (overlaps) {
      violations.against(
          "order-already-in-force",
          "made_on",
          "This child is under a supervision order then or later. Two cannot overlap");
    }
  }

  /**
   * A supervision order ends.
   *
   * @param course the same order, with the reviews held of it
   */
  static Ruling<Ended> end(
      SupervisionOrder order, Child child, Course course, EndOrder command, LocalDate today) {
    return OrderLifecycle.end(order.state())
        .then(_ -> {
          Violations violations = new Violations();
          LocalDate endedOn = command.endedOn();
          if (Days.happened(
              violations,
              "ended_on",
              endedOn,
              today,
              "Enter when the order ended, like 3 6 2018")) {
            endInOrder(order, course, Objects.requireNonNull(endedOn), violations);
          }
          endReason(child, command, violations);
          return violations.ruling(() -> ended(order, command));
        });
  }

  private static void endInOrder(
      SupervisionOrder order, Course course, LocalDate endedOn, Violations violations) {
    if (endedOn.isBefore(order.madeOn())) {
      violations.against("ended-before-order", "ended_on", "The order was made after this day");
    }
    CarePolicy.endsAfterReviews(course, "ended_on", endedOn, violations);
  }

  private static void endReason(Child child, EndOrder command, Violations violations) {
    OrderEndReason reason = command.reason();
    LocalDate endedOn = command.endedOn();
    violations.required("reason", reason, "Choose why the order ended");
    if (reason != null && endedOn != null && reason.needsEighteen() && !child.isOfAgeOn(endedOn)) {
      violations.against(
          "end-reason-needs-eighteen", "reason", "The child was not 18 yet on this day");
    }
  }

  private static Ended ended(SupervisionOrder order, EndOrder command) {
    return new Ended(
        order.id(),
        order.childId(),
        order.madeOn(),
        order.iro(),
        new OrderEnding(
            Objects.requireNonNull(command.endedOn()), Objects.requireNonNull(command.reason())));
  }
}

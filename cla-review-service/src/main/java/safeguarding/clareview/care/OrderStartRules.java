package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import safeguarding.clareview.care.CarePolicy.Before;
import safeguarding.clareview.care.OrderPolicy.Made;
import safeguarding.clareview.care.SupervisionOrder.InForce;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a supervision order must hold; also one that is over already. */
final class OrderStartRules {
  private static final String MADE_ON = "made_on";
  private static final String ENDING = "ending.";

  private OrderStartRules() {}

  /** The child and the order, when every rule is kept. */
  static Ruling<Made> check(UUID id, Before before, StartOrder command, LocalDate today) {
    Violations violations = new Violations();
    Optional<Child> child =
        ChildRules.check(command.child(), before.childId(), before.child(), today, violations);
    LocalDate madeOn =
        violations.happened(
            MADE_ON, command.madeOn(), today, "Enter when the order was made, like 3 6 2019");
    if (madeOn != null) {
      child.ifPresent(each -> ChildRules.young(each, MADE_ON, madeOn, violations));
      EndOrder ending = command.ending();
      CourseRules.ORDER.alone(
          before.courses(),
          MADE_ON,
          madeOn,
          ENDING + "ended_on",
          ending == null ? null : ending.endedOn(),
          violations);
    }
    violations.shortText("iro", command.iro());
    return violations
        .ruling(() ->
            new Made(
                child.orElseThrow(),
                new InForce(id, before.childId(), Objects.requireNonNull(madeOn), command.iro())))
        .then(made -> ended(made, command, today));
  }

  /** Of an order that is over already every rule about its end holds. */
  private static Ruling<Made> ended(Made made, StartOrder command, LocalDate today) {
    EndOrder ending = command.ending();
    if (ending == null) {
      return Ruling.granted(made);
    }
    return OrderEndRules.check(made.order(), made.child(), List.of(), ENDING, ending, today)
        .map(end -> new Made(made.child(), made.order().ended(end)));
  }
}

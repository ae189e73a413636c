package safeguarding.childprotection.plan;

import java.time.LocalDate;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.plan.Plan.Ended;
import safeguarding.childprotection.plan.Plan.Open;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;

/** What may happen to a plan outside a conference: (state, command, today) → new state or not. */
final class PlanPolicy {
  static final Refusal ALREADY_ENDED =
      Refusal.of("plan-already-ended", "This plan has already ended");

  private PlanPolicy() {}

  /** A plan ends without a conference when the child moved away, turned 18 or died. */
  static Ruling<Ended> end(Plan plan, Child child, EndPlan command, LocalDate today) {
    return switch (plan) {
      case Ended _ -> Ruling.refused(ALREADY_ENDED);
      case Open open ->
          PlanEndRules.check(open.course(), child, command, today)
              .map(end -> new Ended(open.course(), end));
    };
  }
}

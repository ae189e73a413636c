package safeguarding.childprotection.plan;

import java.time.LocalDate;
import java.util.Objects;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What the end of a plan outside a conference must hold. */
final class PlanEndRules {
  private PlanEndRules() {}

  /** The end, when every rule is kept. */
  static Ruling<PlanEnd> check(Course course, EndPlan command, LocalDate today) {
    Violations violations = new Violations();
    LocalDate endedOn =
        violations.happened(
            "ended_on", command.endedOn(), today, "Enter when the plan ended, like 3 6 2019");
    if (endedOn != null && endedOn.isBefore(course.startedOn())) {
      violations.against(
          "ended-before-start", "ended_on", "The plan cannot have ended before it began");
    } else if (endedOn != null && endedOn.isBefore(course.lastConferenceOn())) {
      violations.against(
          "ended-before-last-conference",
          "ended_on",
          "The plan cannot have ended before the last conference that continued it");
    }
    PlanEndReason reason = command.reason();
    if (reason == null) {
      violations.invalid("reason", "Choose why the plan ended");
    } else if (!reason.isOutsideConference()) {
      violations.against(
          "ends-in-a-conference", "reason", "Only a review conference ends a plan for this reason");
    }
    violations.required("reasons", command.reasons(), "Enter how it is known");
    violations.longText("reasons", command.reasons());
    return violations.ruling(() ->
        new PlanEnd(
            Objects.requireNonNull(endedOn),
            Objects.requireNonNull(command.reason()),
            null,
            command.reasons()));
  }
}

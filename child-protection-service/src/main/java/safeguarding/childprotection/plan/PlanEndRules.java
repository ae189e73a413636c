package safeguarding.childprotection.plan;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LongDate;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What the end of a plan outside a conference must hold. */
public final class PlanEndRules {
  private PlanEndRules() {}

  /** The end, when every rule is kept. */
  static Ruling<PlanEnd> check(Course course, Child child, EndPlan command, LocalDate today) {
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
    } else if (reason == PlanEndReason.EIGHTEEN && endedOn != null && isNoAdult(child, endedOn)) {
      violations.against(
          "end-reason-needs-eighteen", "reason", "The child was not 18 yet on this day");
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

  /** Of whom no date of birth is known, nobody can say. */
  private static boolean isNoAdult(Child child, LocalDate day) {
    return child.dateOfBirth() != null && !child.isOfAge(day);
  }

  /**
   * The end that is told with a plan of years ago, before a later one that is known; for any
   * reason, since the conference that decided it may be told afterwards.
   *
   * @param prefix of the fields, with its point
   * @param told null when nothing is told
   * @param startedOn the day of the conference that began the plan
   * @param laterOn when the next plan began; null where none is known
   * @return null where no later plan is known, or something is wrong, which is noted
   */
  public static @Nullable PlanEnd checkTold(
      Violations violations,
      String prefix,
      @Nullable EndPlan told,
      LocalDate startedOn,
      @Nullable LocalDate laterOn) {
    if (laterOn == null) {
      if (told != null) {
        violations.against(
            "plan-ending-not-needed",
            prefix + "ended_on",
            "No later plan is known: the end of this one is recorded by itself");
      }
      return null;
    }
    LocalDate endedOn = told == null ? null : told.endedOn();
    if (told == null || endedOn == null) {
      violations.against(
          "plan-ending-needed",
          prefix + "ended_on",
          "Enter when this plan ended: a later one began on " + LongDate.inWords(laterOn));
      return null;
    }
    if (!endedOn.isAfter(startedOn)) {
      violations.against(
          "ended-before-start", prefix + "ended_on", "The plan ended after the day it began");
    } else if (endedOn.isAfter(laterOn)) {
      violations.against(
          "ended-after-later-plan",
          prefix + "ended_on",
          "The plan ended by the day on which the later one began, " + LongDate.inWords(laterOn));
    }
    violations.required(prefix + "reason", told.reason(), "Choose why the plan ended");
    violations.required(prefix + "reasons", told.reasons(), "Enter how it is known");
    violations.longText(prefix + "reasons", told.reasons());
    return told.reason() == null ? null : new PlanEnd(endedOn, told.reason(), null, told.reasons());
  }
}

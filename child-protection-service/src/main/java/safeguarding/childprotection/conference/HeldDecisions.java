package safeguarding.childprotection.conference;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.Decision.BeginPlan;
import safeguarding.childprotection.conference.Decision.ChildInNeed;
import safeguarding.childprotection.conference.Decision.ContinuePlan;
import safeguarding.childprotection.conference.Decision.EndThePlan;
import safeguarding.childprotection.conference.Decision.NoPlan;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.childprotection.plan.PlanEnd;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.plan.Plans;

/** Carries out what a conference decided: plans begin, go on and end with the day it was held. */
@Singleton
final class HeldDecisions {
  private final Plans plans;

  HeldDecisions(Plans plans) {
    this.plans = plans;
  }

  /** Works only inside the transaction that writes the conference. */
  void carryOut(Held conference, FamilyCase family, Recorded recorded) {
    for (ChildDecision each : conference.holding().decisions()) {
      carryOut(each, conference, family, recorded);
    }
  }

  private void carryOut(ChildDecision each, Held conference, FamilyCase family, Recorded recorded) {
    LocalDate day = conference.holding().heldOn();
    switch (each.decision()) {
      case BeginPlan begins ->
          plans.begin(
              new Course(
                  UUID.randomUUID(),
                  family.familyId(),
                  each.childId(),
                  day,
                  begins.category(),
                  conference.id(),
                  !family.plansOf(each.childId()).isEmpty(),
                  0,
                  null),
              recorded);
      case ChildInNeed _, NoPlan _ -> {
        // No plan begins.
      }
      case ContinuePlan _ -> plans.review(openPlan(each, family), day, null, recorded);
      case EndThePlan ends ->
          plans.review(
              openPlan(each, family),
              day,
              new PlanEnd(day, ends.reason(), conference.id(), ""),
              recorded);
    }
  }

  /** The rules were asked before: there is one. */
  private static PlanRecord openPlan(ChildDecision each, FamilyCase family) {
    return family.openPlan(each.childId()).orElseThrow();
  }
}

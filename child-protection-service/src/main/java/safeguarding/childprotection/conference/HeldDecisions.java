package safeguarding.childprotection.conference;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.Decision.BeginPlan;
import safeguarding.childprotection.conference.Decision.ChildInNeed;
import safeguarding.childprotection.conference.Decision.ContinuePlan;
import safeguarding.childprotection.conference.Decision.EndThePlan;
import safeguarding.childprotection.conference.Decision.NoPlan;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.childprotection.plan.Plan.Ended;
import safeguarding.childprotection.plan.Plan.Open;
import safeguarding.childprotection.plan.PlanEnd;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.plan.Plans;
import safeguarding.security.Caller;

/** Carries out what a conference decided: plans begin, go on and end with the day it was held. */
@Singleton
final class HeldDecisions {
  private final Plans plans;

  HeldDecisions(Plans plans) {
    this.plans = plans;
  }

  /**
   * Works only inside the transaction that writes the conference.
   *
   * @param action what the journal calls the change
   */
  void carryOut(
      Caller caller, String action, Held conference, FamilyCase family, Recorded recorded) {
    LocalDate day = conference.holding().heldOn();
    Map<UUID, PlanRecord> reviewed =
        family.reviewed(conference).stream()
            .collect(Collectors.toMap(kept -> kept.plan().childId(), Function.identity()));
    for (ChildDecision each : conference.holding().decisions()) {
      switch (each.decision()) {
        case BeginPlan begins -> begin(each.childId(), begins, conference, recorded);
        case ChildInNeed _, NoPlan _ -> {
          // No plan begins.
        }
        case ContinuePlan _ -> plans.review(Objects.requireNonNull(reviewed.get(each.childId())));
        case EndThePlan ends ->
            plans.endByConference(
                caller,
                action,
                Objects.requireNonNull(reviewed.get(each.childId())),
                new PlanEnd(day, ends.reason(), conference.id(), ""),
                recorded);
      }
    }
  }

  private void begin(UUID childId, BeginPlan begins, Held conference, Recorded recorded) {
    Course course =
        new Course(
            UUID.randomUUID(),
            conference.subject().familyId(),
            childId,
            conference.holding().heldOn(),
            begins.category(),
            conference.id(),
            false,
            List.of());
    @Nullable PlanEnd ending = begins.ending();
    plans.begin(ending == null ? new Open(course) : new Ended(course, ending), recorded);
  }
}

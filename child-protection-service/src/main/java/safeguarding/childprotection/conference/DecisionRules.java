package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LongDate;
import safeguarding.childprotection.conference.Decision.BeginPlan;
import safeguarding.childprotection.conference.Decision.ChildInNeed;
import safeguarding.childprotection.conference.Decision.ContinuePlan;
import safeguarding.childprotection.conference.Decision.EndThePlan;
import safeguarding.childprotection.conference.Decision.NoPlan;
import safeguarding.childprotection.conference.HoldConference.ToldDecision;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.conference.Occasion.Review;
import safeguarding.childprotection.plan.Plan;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.childprotection.plan.PlanEnd;
import safeguarding.childprotection.plan.PlanEndReason;
import safeguarding.childprotection.plan.PlanEndRules;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.rulings.Violations;

/** What the chair may decide for each child. */
final class DecisionRules {
  private final Violations violations;
  private final Conference conference;
  private final FamilyCase family;
  private final LocalDate day;
  private final Map<UUID, Plan> reviewed;
  private final List<ChildDecision> decided = new ArrayList<>();

  /**
   * The rules of one conference.
   *
   * @param day on which it was held, or was booked for where that is not told
   */
  DecisionRules(Violations violations, Conference conference, FamilyCase family, LocalDate day) {
    this.violations = violations;
    this.conference = conference;
    this.family = family;
    this.day = day;
    this.reviewed =
        family.plans().underReview(conference.subject().childIds(), day).stream()
            .map(PlanRecord::plan)
            .collect(Collectors.toMap(Plan::childId, Function.identity()));
  }

  /** The decisions that keep every rule. */
  List<ChildDecision> decided() {
    return List.copyOf(decided);
  }

  /** Asks for one decision for each child with something to decide, and each by its rules. */
  void check(List<ToldDecision> told) {
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < told.size(); i++) {
      String path = "decisions[" + i + "]";
      UUID childId = told.get(i).childId();
      if (!conference.concerns(childId)) {
        violations.against(
            "child-not-in-conference",
            path + ".child_id",
            "This child is not part of the conference");
      } else if (!seen.add(childId)) {
        violations.against(
            "decision-for-each-child", path + ".child_id", "Enter one decision for each child");
      } else {
        decision(path, told.get(i));
      }
    }
    if (!seen.containsAll(toDecide())) {
      violations.against("decision-for-each-child", "decisions", "Enter a decision for each child");
    }
  }

  /** Every child of an initial conference; of a review, those who had a plan on the day. */
  private Collection<UUID> toDecide() {
    return switch (conference.subject().occasion()) {
      case Initial _ -> conference.subject().childIds();
      case Review _ -> reviewed.keySet();
    };
  }

  private void decision(String path, ToldDecision told) {
    DecisionOutcome outcome = told.outcome();
    if (outcome == null) {
      violations.invalid(path + ".outcome", "Choose the decision");
      return;
    }
    ConferenceKind kind = conference.subject().occasion().kind();
    if (kindOf(outcome) != kind) {
      violations.against(
          "decision-of-other-kind",
          path + ".outcome",
          switch (kind) {
            case INITIAL -> "An initial conference begins a plan or decides that there is none";
            case REVIEW -> "A review conference continues a plan or ends it";
          });
      return;
    }
    strangers(path, told, outcome);
    Decision decision =
        switch (outcome) {
          case PLAN -> plan(path, told);
          case CHILD_IN_NEED -> new ChildInNeed();
          case NO_PLAN -> new NoPlan();
          case CONTINUE -> continued(path, told);
          case END -> end(path, told);
        };
    boolean plans = outcome == DecisionOutcome.PLAN || outcome == DecisionOutcome.CONTINUE;
    if (plans && family.isOfAge(told.childId(), day)) {
      violations.against(
          "eighteen-or-over",
          path + ".outcome",
          "They were 18 or over on the day: no plan begins or goes on");
    } else if (kind == ConferenceKind.REVIEW && !reviewed.containsKey(told.childId())) {
      violations.against(
          "plan-already-ended", path + ".child_id", "This child had no open plan on that day");
    } else if (decision != null) {
      decided.add(new ChildDecision(told.childId(), decision));
    }
  }

  /** Fields that belong to another decision. */
  private void strangers(String path, ToldDecision told, DecisionOutcome outcome) {
    if (outcome != DecisionOutcome.PLAN && told.category() != null) {
      violations.invalid(path + ".category", "Choose a category only for a plan that begins");
    }
    if (told.category() != PlanCategory.MULTIPLE && !told.multipleReason().isEmpty()) {
      violations.invalid(path + ".multiple_reason", "Enter this only for more than one category");
    }
    if (outcome != DecisionOutcome.END && told.endReason() != null) {
      violations.invalid(path + ".end_reason", "Choose this only for a plan that ends");
    }
    if (outcome != DecisionOutcome.END && !told.serviceManager().isEmpty()) {
      violations.invalid(path + ".service_manager", "Enter this only for a plan that ends");
    }
    if (outcome != DecisionOutcome.PLAN && told.planEnding() != null) {
      violations.invalid(path + ".plan_ending", "Enter this only for a plan that begins");
    }
  }

  /** One plan at a time; more than one category only with a stated reason. */
  private @Nullable Decision plan(String path, ToldDecision told) {
    if (family.plans().anyBetween(told.childId(), day, day)) {
      violations.against(
          "plan-already-open", path + ".outcome", "This child has a plan on this day");
    }
    PlanEnd ending =
        PlanEndRules.checkTold(
            violations,
            path + ".plan_ending.",
            told.planEnding(),
            day,
            family
                .plans()
                .next(told.childId(), day)
                .map(later -> later.plan().course().startedOn())
                .orElse(null));
    PlanCategory category = told.category();
    if (category == null) {
      violations.invalid(path + ".category", "Choose the category of the plan");
      return null;
    }
    boolean multiple = category == PlanCategory.MULTIPLE;
    if (multiple && told.multipleReason().isEmpty()) {
      violations.against(
          "multiple-without-reason",
          path + ".multiple_reason",
          "Enter which categories, and why more than one");
    }
    violations.longText(path + ".multiple_reason", told.multipleReason());
    return new BeginPlan(category, multiple ? told.multipleReason() : null, ending);
  }

  /**
   * Where the plan is known to have ended on the day as a conference ends it, this review ended it;
   * one that ended outside a conference may have been continued that morning.
   */
  private Decision continued(String path, ToldDecision told) {
    if (reviewed.get(told.childId()) instanceof Plan.Ended(_, PlanEnd end)
        && end.endedOn().equals(day)
        && !end.reason().isOutsideConference()) {
      violations.against(
          "plan-ended-otherwise",
          path + ".outcome",
          "The plan is known to have ended on this day: choose that it ends");
    }
    return new ContinuePlan();
  }

  /** A plan ended at the first review needs a service manager's agreement on record. */
  private @Nullable Decision end(String path, ToldDecision told) {
    Plan plan = reviewed.get(told.childId());
    agreement(path, told, plan != null && plan.course().reviewedBefore(day) == null);
    PlanEndReason reason = told.endReason();
    if (reason == null) {
      violations.invalid(path + ".end_reason", "Choose why the plan ends");
      return null;
    }
    if (reason.isOutsideConference()) {
      violations.against(
          "ends-outside-a-conference",
          path + ".end_reason",
          "A plan ends for this reason without a conference");
    } else if (plan != null) {
      known(path, plan, reason);
    }
    String manager = told.serviceManager();
    return new EndThePlan(reason, manager.isEmpty() ? null : manager);
  }

  private void agreement(String path, ToldDecision told, boolean first) {
    String manager = told.serviceManager();
    if (first && manager.isEmpty()) {
      violations.against(
          "first-review-ending-not-agreed",
          path + ".service_manager",
          "Enter which service manager agreed to end the plan at its first review");
    } else if (!first && !manager.isEmpty()) {
      violations.invalid(
          path + ".service_manager", "Enter this only for an end at the first review");
    }
    violations.shortText(path + ".service_manager", manager);
  }

  /** What is known to have come later does not become untrue by what is told of years ago. */
  private void known(String path, Plan plan, PlanEndReason reason) {
    if (plan.course().isReviewedAfter(day)) {
      violations.against(
          "later-review-known",
          path + ".outcome",
          "A later review of this plan is known: this one continued it");
    } else if (plan instanceof Plan.Ended(_, PlanEnd end)) {
      if (end.conferenceId() != null || !end.endedOn().equals(day)) {
        violations.against(
            "plan-already-ended",
            path + ".outcome",
            "The plan is known to have ended on "
                + LongDate.inWords(end.endedOn())
                + ": this review continued it");
      } else if (end.reason() != reason) {
        violations.against(
            "plan-ended-otherwise",
            path + ".end_reason",
            "The plan is known to have ended on this day for another reason");
      }
    }
  }

  private static ConferenceKind kindOf(DecisionOutcome outcome) {
    return switch (outcome) {
      case PLAN, CHILD_IN_NEED, NO_PLAN -> ConferenceKind.INITIAL;
      case CONTINUE, END -> ConferenceKind.REVIEW;
    };
  }
}

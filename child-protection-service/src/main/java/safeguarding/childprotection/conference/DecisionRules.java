package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.childprotection.conference.Decision.BeginPlan;
import safeguarding.childprotection.conference.Decision.ChildInNeed;
import safeguarding.childprotection.conference.Decision.ContinuePlan;
import safeguarding.childprotection.conference.Decision.EndThePlan;
import safeguarding.childprotection.conference.Decision.NoPlan;
import safeguarding.childprotection.conference.HoldConference.ToldDecision;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.rulings.Violations;

/** What the chair may decide for each child. */
final class DecisionRules {
  private final Violations violations;
  private final Conference conference;
  private final FamilyCase family;
  private final @Nullable LocalDate heldOn;
  private final List<ChildDecision> decided = new ArrayList<>();

  DecisionRules(
      Violations violations, Conference conference, FamilyCase family, @Nullable LocalDate heldOn) {
    this.violations = violations;
    this.conference = conference;
    this.family = family;
    this.heldOn = heldOn;
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
    if (!seen.containsAll(family.toDecide(conference))) {
      violations.against("decision-for-each-child", "decisions", "Enter a decision for each child");
    }
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
          case CONTINUE -> new ContinuePlan();
          case END -> end(path, told);
        };
    if (kind == ConferenceKind.REVIEW && family.openPlan(told.childId()).isEmpty()) {
      violations.against(
          "plan-already-ended", path + ".child_id", "This child's plan has already ended");
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
  }

  /** One plan at a time; more than one category only with a stated reason. */
  private @Nullable Decision plan(String path, ToldDecision told) {
    LocalDate day = heldOn;
    if (day != null && family.hasPlanAfter(told.childId(), day)) {
      violations.against(
          "plan-already-open",
          path + ".outcome",
          "This child has a plan on this day, or a later one");
    }
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
    return new BeginPlan(category, multiple ? told.multipleReason() : null);
  }

  /** A plan ended at the first review needs a service manager's agreement on record. */
  private @Nullable Decision end(String path, ToldDecision told) {
    String manager = told.serviceManager();
    boolean first =
        family.openPlan(told.childId()).stream()
            .anyMatch(kept -> kept.plan().course().reviews() == 0);
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
    if (told.endReason() == null) {
      violations.invalid(path + ".end_reason", "Choose why the plan ends");
      return null;
    }
    if (told.endReason().isOutsideConference()) {
      violations.against(
          "ends-outside-a-conference",
          path + ".end_reason",
          "A plan ends for this reason without a conference");
    }
    return new EndThePlan(told.endReason(), manager.isEmpty() ? null : manager);
  }

  private static ConferenceKind kindOf(DecisionOutcome outcome) {
    return switch (outcome) {
      case PLAN, CHILD_IN_NEED, NO_PLAN -> ConferenceKind.INITIAL;
      case CONTINUE, END -> ConferenceKind.REVIEW;
    };
  }
}

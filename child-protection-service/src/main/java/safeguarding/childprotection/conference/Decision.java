package safeguarding.childprotection.conference;

import org.jspecify.annotations.Nullable;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.childprotection.plan.PlanEnd;
import safeguarding.childprotection.plan.PlanEndReason;

/** What the chair decides for one child. */
public sealed interface Decision {
  /** As a value, for tables and contracts. */
  default DecisionOutcome outcome() {
    return switch (this) {
      case BeginPlan _ -> DecisionOutcome.PLAN;
      case ChildInNeed _ -> DecisionOutcome.CHILD_IN_NEED;
      case NoPlan _ -> DecisionOutcome.NO_PLAN;
      case ContinuePlan _ -> DecisionOutcome.CONTINUE;
      case EndThePlan _ -> DecisionOutcome.END;
    };
  }

  /**
   * The threshold of significant harm is met.
   *
   * @param multipleReason which categories, and why more than one; null with a single one
   * @param ending told with a plan of years ago, of which a later one is known; else null, also
   *     when it is read again: from then on it is the plan's
   */
  record BeginPlan(PlanCategory category, @Nullable String multipleReason, @Nullable PlanEnd ending)
      implements Decision {}

  /** Help as a child in need. */
  record ChildInNeed() implements Decision {}

  record NoPlan() implements Decision {}

  record ContinuePlan() implements Decision {}

  /**
   * The plan ends.
   *
   * @param serviceManager who agreed, at the first review; else null
   */
  record EndThePlan(PlanEndReason reason, @Nullable String serviceManager) implements Decision {}
}

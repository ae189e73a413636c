package safeguarding.local.sample.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.local.sample.Ref;

/** A conference that was held, with the decision for each child. */
record Holding(
    LocalDate heldOn,
    String chair,
    List<Agency> agenciesPresent,
    boolean domesticAbuse,
    List<Decision> decisions,
    String reasons) {

  /**
   * The decision for a child.
   *
   * @param category with a plan only
   * @param endReason with an end only
   * @param serviceManager who agreed to an end at the first review
   */
  record Decision(
      Ref childId,
      DecisionOutcome outcome,
      @Nullable PlanCategory category,
      @Nullable PlanEndReason endReason,
      @Nullable String serviceManager) {
    static Decision plan(Ref child, PlanCategory category) {
      return new Decision(child, DecisionOutcome.PLAN, category, null, null);
    }

    static Decision of(Ref child, DecisionOutcome outcome) {
      return new Decision(child, outcome, null, null, null);
    }

    static Decision end(Ref child, PlanEndReason reason, @Nullable String serviceManager) {
      return new Decision(child, DecisionOutcome.END, null, reason, serviceManager);
    }
  }
}

package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.childprotection.enquiry.Agency;
import safeguarding.childprotection.plan.EndPlan;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.childprotection.plan.PlanEndReason;

/**
 * A held conference as somebody wants it recorded; null is missing.
 *
 * @param outOfTime null when nothing is said of it
 */
public record HoldConference(
    @Nullable LocalDate heldOn,
    String chair,
    List<Agency> agenciesPresent,
    String inquorateReason,
    boolean domesticAbuse,
    @Nullable ToldOutOfTime outOfTime,
    List<ToldDecision> decisions,
    String reasons) {

  /** Takes the agencies without repeats, and the texts without the blanks around them. */
  public HoldConference {
    chair = chair.strip();
    agenciesPresent = agenciesPresent.stream().distinct().sorted().toList();
    inquorateReason = inquorateReason.strip();
    decisions = List.copyOf(decisions);
    reasons = reasons.strip();
  }

  /**
   * A decision for one child as told: whatever stands in the fields.
   *
   * @param planEnding null when nothing is said of it
   */
  public record ToldDecision(
      UUID childId,
      @Nullable DecisionOutcome outcome,
      @Nullable PlanCategory category,
      String multipleReason,
      @Nullable PlanEndReason endReason,
      String serviceManager,
      @Nullable EndPlan planEnding) {

    /** Takes the texts without the blanks around them. */
    public ToldDecision {
      multipleReason = multipleReason.strip();
      serviceManager = serviceManager.strip();
    }
  }
}

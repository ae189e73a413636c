package safeguarding.local.sample;

import java.time.Instant;
import java.util.List;

/**
 * The threshold decision as the gateway's API takes it.
 *
 * @param criteria at least one where the threshold is met; then no consultation reason
 */
public record ThresholdDecision(
    Instant decidedAt,
    List<ThresholdCriterion> criteria,
    List<ConsultationReason> consultationReasons,
    String reasons,
    ReferralOutcome referralOutcome) {
  public ThresholdDecision {
    criteria = List.copyOf(criteria);
    consultationReasons = List.copyOf(consultationReasons);
  }
}

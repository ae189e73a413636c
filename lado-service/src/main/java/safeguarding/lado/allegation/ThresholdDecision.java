package safeguarding.lado.allegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import safeguarding.calendar.LondonTime;

/**
 * Whether the threshold is met, and what follows, as {@link ThresholdRules} lets it through.
 *
 * @param criteria those that are met; empty below the threshold
 * @param consultationReasons why it was still a matter for consultation; empty when it is met
 * @param clearCut whether it was clear already that the allegation is malicious or unfounded
 */
public record ThresholdDecision(
    Instant decidedAt,
    List<ThresholdCriterion> criteria,
    List<ConsultationReason> consultationReasons,
    String reasons,
    ReferralOutcome referralOutcome,
    boolean clearCut) {

  /** Keeps its own copies of the lists. */
  public ThresholdDecision {
    criteria = List.copyOf(criteria);
    consultationReasons = List.copyOf(consultationReasons);
  }

  /** The London day on which it was decided. */
  public LocalDate decidedOn() {
    return LondonTime.dateOf(decidedAt);
  }
}

package safeguarding.lado.allegation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A threshold decision as somebody wants it recorded; null is missing. */
public record DecideThreshold(
    @Nullable Instant decidedAt,
    List<ThresholdCriterion> criteria,
    List<ConsultationReason> consultationReasons,
    String reasons,
    @Nullable ReferralOutcome referralOutcome,
    boolean clearCut) {

  /** Takes lists without repeats, and the instant as exactly as the database. */
  public DecideThreshold {
    decidedAt = decidedAt == null ? null : decidedAt.truncatedTo(ChronoUnit.MICROS);
    criteria = criteria.stream().distinct().sorted().toList();
    consultationReasons = consultationReasons.stream().distinct().sorted().toList();
    reasons = reasons.strip();
  }
}

package safeguarding.lado.workstatus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.lado.allegation.WorkStatus;

/**
 * What the adult did at work from a day on.
 *
 * @param police null where they did not enquire
 * @param knownOn when the LADO learned of it; null where that was the day on which it was recorded
 * @param notAgreed why a reinstatement is not agreed, empty where it is; null where nobody's
 *     agreement is asked
 */
public record KeptWorkStatus(
    WorkStatus status,
    LocalDate since,
    String decidedBy,
    Consultation lado,
    @Nullable Consultation police,
    boolean wouldHaveBeenRemoved,
    String notes,
    @Nullable LocalDate knownOn,
    @Nullable List<NotAgreedReason> notAgreed,
    Recorded recorded) {

  /** Whether it ended work with children, or would have (SVGA 2006 s.35). */
  public boolean isRemoval() {
    return status == WorkStatus.DISMISSED || wouldHaveBeenRemoved;
  }
}

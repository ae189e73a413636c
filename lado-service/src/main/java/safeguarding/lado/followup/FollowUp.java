package safeguarding.lado.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided or done, as somebody wants it recorded, and, once {@link FollowUpPolicy} lets it
 * through, as it was; null is missing.
 *
 * @param reference of a referral; empty when there is none
 * @param regulator of a referral to a regulator; else null
 */
public record FollowUp(
    @Nullable FollowUpKind kind,
    @Nullable FollowUpStanding standing,
    @Nullable LocalDate happenedOn,
    String by,
    String what,
    String reference,
    @Nullable Regulator regulator) {

  /** Takes the texts without the blanks around them. */
  public FollowUp {
    by = by.strip();
    what = what.strip();
    reference = reference.strip();
  }

  /** That nobody need be referred to the DBS is a decision; all else is only written down. */
  boolean isDecision() {
    return kind == FollowUpKind.DBS_REFERRAL && standing == FollowUpStanding.NOT_NEEDED;
  }
}

package safeguarding.lado.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;

/**
 * What was decided, done or found not needed.
 *
 * @param number tells it apart from the case's other entries; the newest has the highest
 */
public record KeptFollowUp(
    int number,
    FollowUpKind kind,
    FollowUpStanding standing,
    LocalDate happenedOn,
    String by,
    String what,
    String reference,
    @Nullable Regulator regulator,
    Recorded recorded) {

  /** What it says. */
  FollowUp told() {
    return new FollowUp(kind, standing, happenedOn, by, what, reference, regulator);
  }
}

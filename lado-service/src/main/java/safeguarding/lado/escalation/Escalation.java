package safeguarding.lado.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;

/**
 * Something raised with a provider's directors.
 *
 * @param byReinstatement whether a reinstatement became it that was not agreed
 * @param answer null while they have not answered
 */
public record Escalation(
    UUID id,
    LocalDate raisedOn,
    String raisedTo,
    String reason,
    boolean byReinstatement,
    Recorded recorded,
    @Nullable Answer answer) {

  /** What the directors did. */
  public record Answer(LocalDate answeredOn, String answer, Recorded recorded) {}
}

package safeguarding.lado.strategymeeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is right of an action that is on record, as somebody wants it corrected; what is missing is
 * null or empty.
 *
 * @param completedOn null: it is not done
 * @param withdrawn it was recorded by mistake: then the action says what stands
 * @param reason why it is corrected
 */
public record ActionCorrection(
    UUID actionId,
    String what,
    String owner,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate completedOn,
    boolean withdrawn,
    String reason) {

  /** Takes the text without the blanks around it. */
  public ActionCorrection {
    reason = reason.strip();
  }
}

package safeguarding.lado.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody wants raised with the directors; null is missing. */
public record ToldEscalation(@Nullable LocalDate raisedOn, String raisedTo, String reason) {

  /** Takes the texts without the blanks around them. */
  public ToldEscalation {
    raisedTo = raisedTo.strip();
    reason = reason.strip();
  }
}

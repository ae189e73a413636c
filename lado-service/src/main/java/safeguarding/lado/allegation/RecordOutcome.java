package safeguarding.lado.allegation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The outcome of an enquiry as somebody wants it recorded; null is missing. */
public record RecordOutcome(
    @Nullable LocalDate concludedOn, @Nullable AllegationOutcome outcome, String reasons) {

  /** Takes the text without the blanks around it. */
  public RecordOutcome {
    reasons = reasons.strip();
  }
}

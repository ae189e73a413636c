package safeguarding.lado.strand;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is right of a strand that is on record, as somebody wants it corrected; null is missing.
 *
 * @param opening all of it
 * @param closing all of it; null where the strand is open
 * @param reason why it is corrected
 */
public record StrandCorrection(
    @Nullable UUID strandId, StrandOpening opening, @Nullable ToldClosing closing, String reason) {

  /** Takes the text without the blanks around it. */
  public StrandCorrection {
    reason = reason.strip();
  }
}

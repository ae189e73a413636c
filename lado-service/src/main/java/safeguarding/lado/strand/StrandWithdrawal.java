package safeguarding.lado.strand;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A strand that was recorded on the wrong case, or by mistake, as somebody wants it taken back.
 *
 * @param reason why
 */
public record StrandWithdrawal(@Nullable UUID strandId, String reason) {

  /** Takes the text without the blanks around it. */
  public StrandWithdrawal {
    reason = reason.strip();
  }
}

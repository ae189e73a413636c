package safeguarding.lado.strand;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A strand that was closed by mistake, as somebody wants it open again.
 *
 * @param reason why
 */
public record StrandReopening(@Nullable UUID strandId, String reason) {

  /** Takes the text without the blanks around it. */
  public StrandReopening {
    reason = reason.strip();
  }
}

package safeguarding.childprotection.enquiry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strategy discussion as somebody wants it recorded; null is missing.
 *
 * @param writtenUpAt null while it is not written up
 */
public record HoldStrategyDiscussion(
    @Nullable Instant heldAt,
    List<Agency> tookPart,
    @Nullable StrategyDecision decision,
    String reasons,
    @Nullable Instant writtenUpAt) {

  /** Takes the agencies without repeats, and the text without the blanks around it. */
  public HoldStrategyDiscussion {
    tookPart = tookPart.stream().distinct().sorted().toList();
    reasons = reasons.strip();
  }
}

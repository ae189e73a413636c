package safeguarding.childprotection.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;

/**
 * A strategy discussion, as {@link StrategyRules} lets it through.
 *
 * @param tookPart social care, police and health at least
 * @param writtenUpAt null while it is not written up
 */
public record StrategyDiscussion(
    Instant heldAt,
    List<Agency> tookPart,
    StrategyDecision decision,
    String reasons,
    @Nullable Instant writtenUpAt) {

  /** Keeps its own copy of the agencies. */
  public StrategyDiscussion {
    tookPart = List.copyOf(tookPart);
  }

  /** The London day on which it was held. */
  public LocalDate heldOn() {
    return LondonTime.dateOf(heldAt);
  }

  StrategyDiscussion writtenUp(Instant at) {
    return new StrategyDiscussion(heldAt, tookPart, decision, reasons, at);
  }
}

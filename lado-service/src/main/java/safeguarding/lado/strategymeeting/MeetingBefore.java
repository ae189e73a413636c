package safeguarding.lado.strategymeeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.strategymeeting.Meeting.Held;

/**
 * What stood of a meeting before it was corrected: what was corrected of it, and of one that was
 * taken back all.
 *
 * @param held null where the meeting itself was not corrected
 */
public record MeetingBefore(
    UUID meetingId,
    @Nullable Held held,
    List<KeptAction> actions,
    List<KeptCirculation> circulations) {
  /** Keeps its own copies of the lists. */
  public MeetingBefore {
    actions = List.copyOf(actions);
    circulations = List.copyOf(circulations);
  }
}

package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.grpcedge.Versioned;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.correction.PartCorrection;

/**
 * A meeting as it is kept.
 *
 * @param version counts the changes
 * @param people in the order of the list; until it is held with what they have told before
 * @param circulation null until the minutes are circulated
 * @param again the times that corrected minutes went out, in the order recorded
 * @param outdated whether it was corrected since the minutes went out the last time
 * @param corrections the newest first
 * @param actions by their day
 * @param events what happened, in any order
 */
public record MeetingFile(
    CaseFacts about,
    Meeting meeting,
    int version,
    List<Attendee> people,
    @Nullable Circulation circulation,
    List<Circulation> again,
    boolean outdated,
    List<PartCorrection<Holding>> corrections,
    List<Action> actions,
    List<TimelineEvent> events)
    implements Versioned {
  /** What the timeline calls it that a meeting was held. */
  static final String HELD = "meeting-held";

  /** Keeps its own copies of the lists. */
  public MeetingFile {
    people = List.copyOf(people);
    again = List.copyOf(again);
    corrections = List.copyOf(corrections);
    actions = List.copyOf(actions);
    events = List.copyOf(events);
  }

  /** When it was first recorded that it was held. */
  Instant heldRecordedAt() {
    return events.stream()
        .filter(event -> event.kind().equals(HELD))
        .map(event -> event.recorded().at())
        .findFirst()
        .orElseThrow();
  }
}

package safeguarding.lado.strategymeeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.grpcedge.Versioned;
import safeguarding.grpcedge.record.TimelineEvent;

/**
 * A meeting as it is kept.
 *
 * @param version counts the changes
 * @param circulation null until the minutes are circulated
 * @param actions by their day
 * @param events what happened, in any order
 */
public record MeetingFile(
    CaseFacts about,
    Meeting meeting,
    int version,
    List<Person> people,
    @Nullable Circulation circulation,
    List<Action> actions,
    List<TimelineEvent> events)
    implements Versioned {
  /** Keeps its own copies of the lists. */
  public MeetingFile {
    people = List.copyOf(people);
    actions = List.copyOf(actions);
    events = List.copyOf(events);
  }
}

package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.util.List;

/**
 * What is booked.
 *
 * @param minutes how long it is to take
 * @param place a room or a link
 */
public record Plan(
    MeetingKind kind,
    Instant startsAt,
    int minutes,
    String place,
    String chair,
    List<Person> invited,
    List<String> agenda) {
  /** Keeps its own copies of the lists. */
  public Plan {
    invited = List.copyOf(invited);
    agenda = List.copyOf(agenda);
  }

  /** The same, inviting these. */
  Plan inviting(List<Person> others) {
    return new Plan(kind, startsAt, minutes, place, chair, others, agenda);
  }

  /** Whether the invitation to the other would say the same. */
  boolean invitesAs(Plan other) {
    return kind == other.kind
        && startsAt.equals(other.startsAt)
        && minutes == other.minutes
        && place.equals(other.place)
        && chair.equals(other.chair);
  }
}

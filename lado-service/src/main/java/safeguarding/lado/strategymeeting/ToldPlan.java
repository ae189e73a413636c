package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as somebody wants to book it; what is missing is null, 0 or empty.
 *
 * @param agenda empty: the usual one
 */
public record ToldPlan(
    @Nullable MeetingKind kind,
    @Nullable Instant startsAt,
    int minutes,
    String place,
    String chair,
    List<Person> invited,
    List<String> agenda) {
  /** Keeps its own copies of the lists. */
  public ToldPlan {
    invited = List.copyOf(invited);
    agenda = List.copyOf(agenda);
  }
}

package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;

/**
 * A meeting that was held.
 *
 * @param minutes empty while they are being written
 * @param nextOn when the next is to be; null where none is
 * @param complexCase whether the case is reviewed every two weeks from here on
 */
public record Holding(
    Instant heldAt,
    String place,
    String chair,
    List<Attendee> people,
    String minutes,
    String decisions,
    @Nullable LocalDate nextOn,
    boolean complexCase) {
  /** Keeps its own copy of the list. */
  public Holding {
    people = List.copyOf(people);
  }

  /** The day in London. */
  public LocalDate heldOn() {
    return LondonTime.dateOf(heldAt);
  }
}

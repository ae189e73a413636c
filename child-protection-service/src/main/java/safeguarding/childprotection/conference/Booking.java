package safeguarding.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;

/**
 * The date of a conference, as {@link BookingRules} lets it through.
 *
 * @param place room or link; empty when not known
 * @param outOfTime null when the day is in time
 */
public record Booking(Instant startsAt, String chair, String place, @Nullable OutOfTime outOfTime) {

  /** The London day for which it is booked. */
  public LocalDate bookedFor() {
    return LondonTime.dateOf(startsAt);
  }
}

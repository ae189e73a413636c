package safeguarding.clareview.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.care.ReviewSubject;

/**
 * When and where a review is to be held.
 *
 * @param place empty when not known
 * @param iro the independent reviewing officer; empty when not known
 * @param outOfTime why it is booked after the last day in time; null when it is in time
 */
public record Booking(
    ReviewSubject subject,
    Instant startsAt,
    String place,
    String iro,
    @Nullable OutOfTime outOfTime) {

  /** The day in London. */
  public LocalDate startsOn() {
    return LondonTime.dateOf(startsAt);
  }
}

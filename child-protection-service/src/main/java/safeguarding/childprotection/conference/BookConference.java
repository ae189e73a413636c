package safeguarding.childprotection.conference;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A booking as somebody wants it recorded; null is missing.
 *
 * @param outOfTime null when nothing is said of it
 */
public record BookConference(
    @Nullable Instant startsAt, String chair, String place, @Nullable ToldOutOfTime outOfTime) {

  /** Takes the texts without the blanks around them, and the instant as the database. */
  public BookConference {
    startsAt = startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.MICROS);
    chair = chair.strip();
    place = place.strip();
  }
}

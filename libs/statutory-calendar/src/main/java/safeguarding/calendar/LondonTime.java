package safeguarding.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as they begin and end in England: statutory arithmetic happens in Europe/London. */
public final class LondonTime {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private LondonTime() {}

  /** The day it is in London now; the clock's own zone does not matter. */
  public static LocalDate today(Clock clock) {
    return dateOf(clock.instant());
  }

  /** The day it is in London at this instant. */
  public static LocalDate dateOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /**
   * The first instant of a day in London. A day holds the instants from this one up to, but not
   * including, the start of the next day: 23 or 25 hours when the clocks change.
   */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}

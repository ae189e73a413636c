package safeguarding.gateway.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.LongDate;

/** Days and times as pages write them: 22 November 2018 at 2:30pm. */
public final class Moments {
  private Moments() {}

  /** '22 November 2018'. */
  public static String day(LocalDate day) {
    return LongDate.inWords(day);
  }

  /** The London day of an instant. */
  public static String day(Instant instant) {
    return day(LondonTime.dateOf(instant));
  }

  /** '2:30pm', '2pm', 'midday', 'midnight'. */
  public static String time(LocalTime time) {
    int hour = time.getHour();
    int minute = time.getMinute();
    if (minute == 0 && hour == 0) {
      return "midnight";
    }
    if (minute == 0 && hour == 12) {
      return "midday";
    }
    int twelve = hour % 12 == 0 ? 12 : hour % 12;
    String minutes = minute == 0 ? "" : ":%02d".formatted(minute);
    return twelve + minutes + (hour < 12 ? "am" : "pm");
  }

  /** The London time of day of an instant. */
  public static String time(Instant instant) {
    return time(instant.atZone(LondonTime.ZONE).toLocalTime());
  }

  /** '22 November 2018 at 2:30pm', in London. */
  public static String dayAndTime(Instant instant) {
    ZonedDateTime london = instant.atZone(LondonTime.ZONE);
    return day(london.toLocalDate()) + " at " + time(london.toLocalTime());
  }
}

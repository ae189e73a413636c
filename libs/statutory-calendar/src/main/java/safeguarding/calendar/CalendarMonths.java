package safeguarding.calendar;

import java.time.LocalDate;

/**
 * Calendar months: the same day of the month, or the last day of the month where that day does not
 * exist (3 months from 30 November is 28 or 29 February).
 */
public final class CalendarMonths {
  private CalendarMonths() {}

  /**
   * The day {@code months} after {@code start}; before it for a negative number.
   *
   * @throws java.time.DateTimeException beyond the years that Java can hold
   */
  public static LocalDate add(LocalDate start, int months) {
    return start.plusMonths(months);
  }

  /**
   * The n-th day of a series that comes every {@code months} from an anchor, each counted from the
   * anchor itself: a clock anchored on the 31st falls on 30 April and on 31 May again, where month
   * added to month would stay on the 30th for good. The 0-th is the anchor.
   */
  public static LocalDate nth(LocalDate anchor, int months, int n) {
    return add(anchor, Math.multiplyExact(months, n));
  }
}

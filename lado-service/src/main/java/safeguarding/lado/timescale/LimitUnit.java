package safeguarding.lado.timescale;

import safeguarding.calendar.Limit;
import safeguarding.rulings.Keyed;

/** What an authority counts a limit of its own in. */
enum LimitUnit implements Keyed {
  WORKING_DAY,
  WEEK,
  MONTH;

  /**
   * So many of them.
   *
   * @throws IllegalArgumentException for a number below 1
   */
  Limit.InDays limit(int count) {
    return switch (this) {
      case WORKING_DAY -> new Limit.WorkingDays(count);
      case WEEK -> new Limit.Weeks(count);
      case MONTH -> new Limit.Months(count);
    };
  }
}

package safeguarding.lado.adultmatching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date of birth as far as it is known: whole, or the year and month, or only the year.
 *
 * @param month 1 to 12; null when not known
 * @param day of the month; null when not known, always without a month
 */
public record BirthDate(int year, @Nullable Integer month, @Nullable Integer day) {

  /**
   * Checks that there is such a date.
   *
   * @throws DateTimeException when there is none: month 13, 30 February, a day without month
   */
  public BirthDate {
    if (month == null && day != null) {
      throw new DateTimeException("a day without its month");
    }
    var _ = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** As three columns hold it; null without a year. */
  public static @Nullable BirthDate of(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    return year == null ? null : new BirthDate(year, month, day);
  }

  /** Known to the day. */
  public static BirthDate on(LocalDate day) {
    return new BirthDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The first day that it may be. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day that it may be. */
  public LocalDate latest() {
    if (day != null) {
      return earliest();
    }
    return month == null
        ? LocalDate.of(year, 12, 31)
        : earliest().with(TemporalAdjusters.lastDayOfMonth());
  }

  /** Day and month with the smaller first, so that a swapped pair is the same; null in part. */
  @Nullable String dayAndMonthUnordered() {
    if (month == null || day == null) {
      return null;
    }
    return String.format(Locale.ROOT, "%02d%02d", Math.min(day, month), Math.max(day, month));
  }
}

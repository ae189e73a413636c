package safeguarding.gateway.view;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date of birth as people know it: the day as {@link WrittenDate} does, or only 'March
 * 1984', '3/1984', '1984'. Nobody is born after today, so that '27' is 1927 where 2027 is ahead.
 */
public sealed interface WrittenBirthDate {

  /** Nothing was written. */
  record Empty() implements WrittenBirthDate {}

  /**
   * A date as far as it is known.
   *
   * @param month 1 to 12; null when not known
   * @param day of the month; null when not known
   */
  record Known(int year, @Nullable Integer month, @Nullable Integer day)
      implements WrittenBirthDate {
    /** '3 March 1984', 'March 1984' or '1984'. */
    public String words() {
      if (month == null) {
        return String.valueOf(year);
      }
      return day == null
          ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK) + " " + year
          : Moments.day(LocalDate.of(year, month, day));
    }
  }

  /**
   * Something that is no date of birth.
   *
   * @param why to follow the name of the field
   */
  record Unreadable(String why) implements WrittenBirthDate {}

  /** Reads what was written, on the London day {@code today}. */
  static WrittenBirthDate read(String written, LocalDate today) {
    String text = written.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    return Reading.partly(text)
        .orElseGet(() ->
            switch (WrittenDate.read(text, today)) {
              case WrittenDate.Empty() -> new Empty();
              case WrittenDate.Day(LocalDate day) -> Reading.whole(day, text, today);
              case WrittenDate.Unreadable(String why) -> Reading.unreadable(why);
            });
  }

  /** The steps of reading. */
  final class Reading {
    private static final Pattern YEAR = Pattern.compile("(?:about |c\\.? ?)?(\\d{4})");
    private static final Pattern MONTH_AND_YEAR =
        Pattern.compile("(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{4})");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})");
    private static final Pattern NAMED_MONTH =
        Pattern.compile("([a-z]{3,9})\\.?,?[ /.\\-]?(\\d{4})");
    private static final Pattern FOUR_DIGITS = Pattern.compile(".*\\d{4}.*");
    private static final int EARLIEST = 1900;

    private Reading() {}

    private static Optional<WrittenBirthDate> partly(String text) {
      Matcher year = YEAR.matcher(text);
      if (year.matches()) {
        return Optional.of(known(number(year.group(1)), null));
      }
      Matcher numbers = MONTH_AND_YEAR.matcher(text);
      if (numbers.matches()) {
        return Optional.of(known(number(numbers.group(2)), number(numbers.group(1))));
      }
      Matcher yearFirst = YEAR_AND_MONTH.matcher(text);
      if (yearFirst.matches()) {
        return Optional.of(known(number(yearFirst.group(1)), number(yearFirst.group(2))));
      }
      Matcher named = NAMED_MONTH.matcher(text);
      return named.matches()
          ? WrittenDate.Reading.month(named.group(1))
              .map(month -> known(number(named.group(2)), month.getValue()))
          : Optional.empty();
    }

    private static WrittenBirthDate known(int year, @Nullable Integer month) {
      if (month != null && (month < 1 || month > 12)) {
        return new Unreadable("must be a real date: there are 12 months");
      }
      return year < EARLIEST
          ? new Unreadable("must have a year from " + EARLIEST)
          : new Known(year, month, null);
    }

    private static WrittenBirthDate whole(LocalDate day, String text, LocalDate today) {
      boolean ahead = day.isAfter(today) && !FOUR_DIGITS.matcher(text).matches();
      LocalDate born = ahead ? day.minusYears(100) : day;
      return new Known(born.getYear(), born.getMonthValue(), born.getDayOfMonth());
    }

    private static WrittenBirthDate unreadable(String why) {
      return why.startsWith("must be a date")
          ? new Unreadable("must be a date, a month or a year, like 3 6 1984, June 1984 or 1984")
          : new Unreadable(why);
    }

    private static int number(String digits) {
      return Integer.parseInt(digits);
    }
  }
}

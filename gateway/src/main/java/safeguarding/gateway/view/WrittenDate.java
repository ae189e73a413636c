package safeguarding.gateway.view;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as people write it: 3/6/19, 3 jun 2019, 3rd June 2019, 2019-06-03, today, yesterday.
 * Day before month, as in Britain. A year of two digits is the latest such year that is no later
 * than next year: in 2026, 27 is 2027 and 28 is 1928.
 */
public sealed interface WrittenDate {

  /** Nothing was written. */
  record Empty() implements WrittenDate {}

  /** A day of the calendar. */
  record Day(LocalDate date) implements WrittenDate {}

  /**
   * Something that is no day.
   *
   * @param why to follow the name of the field: 'must be a real date: February 2019 has 28 days'
   */
  record Unreadable(String why) implements WrittenDate {}

  /** Reads what was written, on the London day {@code today}. */
  static WrittenDate read(String written, LocalDate today) {
    String text = written.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    return switch (text) {
      case "" -> new Empty();
      case "today" -> new Day(today);
      case "yesterday" -> new Day(today.minusDays(1));
      default -> Reading.of(text, today);
    };
  }

  /** The steps of reading. */
  final class Reading {
    private static final Pattern NUMBERS =
        Pattern.compile("(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST =
        Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern WORDS =
        Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)?[ /.\\-]?([a-z]{3,9})\\.?,?[ /.\\-]?(\\d{4}|\\d{2})");
    private static final Pattern NO_YEAR =
        Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ /.\\-]?([a-z]{3,9}|\\d{1,2})");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private Reading() {}

    private static WrittenDate of(String text, LocalDate today) {
      Matcher yearFirst = YEAR_FIRST.matcher(text);
      if (yearFirst.matches()) {
        return day(yearFirst.group(3), number(yearFirst.group(2)), yearFirst.group(1), today);
      }
      Matcher numbers = NUMBERS.matcher(text);
      if (numbers.matches()) {
        return day(numbers.group(1), number(numbers.group(2)), numbers.group(3), today);
      }
      Matcher words = WORDS.matcher(text);
      if (words.matches()) {
        Optional<Month> month = month(words.group(2));
        return month.isPresent()
            ? day(words.group(1), month.get().getValue(), words.group(3), today)
            : new Unreadable("must name a month, like 3 jun 2019");
      }
      return NO_YEAR.matcher(text).matches()
          ? new Unreadable("must include a year, like 3 6 2019")
          : new Unreadable("must be a date, like 3 6 2019");
    }

    private static WrittenDate day(String dayText, int month, String yearText, LocalDate today) {
      int day = number(dayText);
      int year = yearText.length() == 4 ? number(yearText) : fullYear(number(yearText), today);
      if (month < 1 || month > 12) {
        return new Unreadable("must be a real date: there are 12 months, and the day comes first");
      }
      if (year < EARLIEST || year > LATEST) {
        return new Unreadable("must have a year from %d to %d".formatted(EARLIEST, LATEST));
      }
      YearMonth inMonth = YearMonth.of(year, month);
      if (!inMonth.isValidDay(day)) {
        return new Unreadable(
            "must be a real date: %s %d has %d days"
                .formatted(
                    inMonth.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                    year,
                    inMonth.lengthOfMonth()));
      }
      return new Day(inMonth.atDay(day));
    }

    private static int fullYear(int twoDigits, LocalDate today) {
      int next = today.getYear() + 1;
      int year = next - next % 100 + twoDigits;
      return year > next ? year - 100 : year;
    }

    /** A month by its name or the first three or more letters of it; 'sept' is one of them. */
    static Optional<Month> month(String name) {
      for (Month month : Month.values()) {
        if (month
            .getDisplayName(TextStyle.FULL, Locale.UK)
            .toLowerCase(Locale.UK)
            .startsWith(name)) {
          return Optional.of(month);
        }
      }
      return Optional.empty();
    }

    private static int number(String digits) {
      return Integer.parseInt(digits);
    }
  }
}

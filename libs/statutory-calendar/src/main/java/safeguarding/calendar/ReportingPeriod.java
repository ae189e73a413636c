package safeguarding.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The stretch of time that a figure is about: a financial year (April to March), one of its
 * quarters, or a month.
 *
 * <p>Written {@code 2017-18}, {@code 2019-20-Q1} and {@code 2019-06}. Twelve months, from {@code
 * 2000-01} to {@code 2011-12}, are written like a financial year; such a text is read as the year.
 */
public sealed interface ReportingPeriod {
  /** The first day that belongs to the period. */
  LocalDate firstDay();

  /** The last day that belongs to the period. */
  LocalDate lastDay();

  /** The period of the same length just before. */
  ReportingPeriod previous();

  /** The same period one year earlier; of a financial year, the year before. */
  ReportingPeriod sameLastYear();

  /** The period as it is written in addresses and files. */
  String format();

  /** The period as a reader sees it: {@code Quarter 1 of 2019-20 (April to June 2019)}. */
  String title();

  /** Whether the day belongs to the period. */
  default boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /**
   * The period that a text names, written exactly as {@link #format} writes it, from 1900 to 2099.
   *
   * @throws UnreadablePeriod where it names none
   */
  static ReportingPeriod parse(String text) {
    return PeriodText.read(text);
  }

  /**
   * From 1 April to 31 March.
   *
   * @param startYear the calendar year of its April: 2017 for 2017-18
   */
  record FinancialYear(int startYear) implements ReportingPeriod {
    /** The financial year that a day belongs to. */
    public static FinancialYear containing(LocalDate day) {
      return new FinancialYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(startYear, 4, 1);
    }

    @Override
    public LocalDate lastDay() {
      return LocalDate.of(startYear + 1, 3, 31);
    }

    @Override
    public FinancialYear previous() {
      return new FinancialYear(startYear - 1);
    }

    @Override
    public FinancialYear sameLastYear() {
      return previous();
    }

    @Override
    public String format() {
      return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
    }

    @Override
    public String title() {
      return format();
    }
  }

  /**
   * Three months of a financial year.
   *
   * @param number 1 (April to June) to 4 (January to March)
   */
  record Quarter(FinancialYear year, int number) implements ReportingPeriod {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    /**
     * @throws IllegalArgumentException where the number is not 1 to 4
     */
    public Quarter {
      if (number < 1 || number > 4) {
        throw new IllegalArgumentException("A quarter is 1 to 4, not " + number);
      }
    }

    /** The quarter that a day belongs to. */
    public static Quarter containing(LocalDate day) {
      int monthsSinceApril = (day.getMonthValue() + 8) % 12;
      return new Quarter(FinancialYear.containing(day), monthsSinceApril / 3 + 1);
    }

    @Override
    public LocalDate firstDay() {
      return year.firstDay().plusMonths(3L * (number - 1));
    }

    @Override
    public LocalDate lastDay() {
      return firstDay().plusMonths(3).minusDays(1);
    }

    @Override
    public Quarter previous() {
      return number == 1 ? new Quarter(year.previous(), 4) : new Quarter(year, number - 1);
    }

    @Override
    public Quarter sameLastYear() {
      return new Quarter(year.previous(), number);
    }

    @Override
    public String format() {
      return year.format() + "-Q" + number;
    }

    @Override
    public String title() {
      return "Quarter %d of %s (%s to %s)"
          .formatted(
              number, year.format(), MONTH.format(firstDay()), Month.TITLE.format(lastDay()));
    }
  }

  /** A calendar month. */
  record Month(YearMonth month) implements ReportingPeriod {
    private static final DateTimeFormatter TITLE =
        DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** The month that a day belongs to. */
    public static Month containing(LocalDate day) {
      return new Month(YearMonth.from(day));
    }

    @Override
    public LocalDate firstDay() {
      return month.atDay(1);
    }

    @Override
    public LocalDate lastDay() {
      return month.atEndOfMonth();
    }

    @Override
    public Month previous() {
      return new Month(month.minusMonths(1));
    }

    @Override
    public Month sameLastYear() {
      return new Month(month.minusYears(1));
    }

    @Override
    public String format() {
      return month.toString();
    }

    @Override
    public String title() {
      return TITLE.format(month);
    }
  }
}

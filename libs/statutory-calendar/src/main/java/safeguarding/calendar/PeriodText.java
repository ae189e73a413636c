package safeguarding.calendar;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.calendar.ReportingPeriod.Month;
import safeguarding.calendar.ReportingPeriod.Quarter;

/** Reads what people and programs write for a {@link ReportingPeriod}. */
final class PeriodText {
  private static final Pattern SHAPE =
      Pattern.compile("([0-9]{4})-([0-9]{2})(?:-Q(?<quarter>[1-4]))?");

  private PeriodText() {}

  static ReportingPeriod read(String text) {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      throw new UnreadablePeriod(
          "A period is a financial year such as 2017-18, a quarter such as 2019-20-Q1 (Q1 to Q4),"
              + " or a month such as 2019-06.");
    }
    int year = Integer.parseInt(parts.group(1));
    if (year < 1900 || year > 2099) {
      throw new UnreadablePeriod("A period lies between 1900 and 2099.");
    }
    int second = Integer.parseInt(parts.group(2));
    boolean financialYear = second == (year + 1) % 100;
    String quarter = parts.group("quarter");
    if (financialYear) {
      FinancialYear whole = new FinancialYear(year);
      return quarter == null ? whole : new Quarter(whole, Integer.parseInt(quarter));
    }
    if (quarter == null && second >= 1 && second <= 12) {
      return new Month(YearMonth.of(year, second));
    }
    throw new UnreadablePeriod(
        "A financial year runs from April to March: the one that begins in April %d is written %s."
            .formatted(year, new FinancialYear(year).format()));
  }
}

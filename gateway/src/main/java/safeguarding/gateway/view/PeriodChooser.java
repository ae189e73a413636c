package safeguarding.gateway.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.calendar.ReportingPeriod.Month;
import safeguarding.calendar.ReportingPeriod.Quarter;

/** The periods that a dashboard can show, grouped, with the shown one chosen. */
public record PeriodChooser(List<Group> groups) {
  private static final int FIRST_YEAR = 2013;

  /** Periods of one kind. */
  public record Group(String title, List<Option> options) {}

  /** One period. */
  public record Option(String value, String text, boolean chosen) {}

  /** Every financial year up to today's, and the quarters and months of the shown period's year. */
  public static PeriodChooser around(ReportingPeriod shown, LocalDate today) {
    FinancialYear year = FinancialYear.containing(shown.firstDay());
    List<ReportingPeriod> years = new ArrayList<>();
    int last = Math.max(FinancialYear.containing(today).startYear(), year.startYear());
    int first = Math.min(FIRST_YEAR, year.startYear());
    for (int start = last; start >= first; start--) {
      years.add(new FinancialYear(start));
    }
    List<ReportingPeriod> quarters = new ArrayList<>();
    for (int number = 1; number <= 4; number++) {
      quarters.add(new Quarter(year, number));
    }
    List<ReportingPeriod> months = new ArrayList<>();
    for (int month = 0; month < 12; month++) {
      months.add(Month.containing(year.firstDay().plusMonths(month)));
    }
    return new PeriodChooser(
        List.of(
            group("Financial years", years, shown),
            group("Quarters of " + year.format(), quarters, shown),
            group("Months of " + year.format(), months, shown)));
  }

  private static Group group(String title, List<ReportingPeriod> periods, ReportingPeriod shown) {
    return new Group(
        title,
        periods.stream()
            .map(period ->
                new Option(
                    period.format(),
                    period instanceof FinancialYear
                        ? period.title() + " (April to March)"
                        : period.title(),
                    period.equals(shown)))
            .toList());
  }
}

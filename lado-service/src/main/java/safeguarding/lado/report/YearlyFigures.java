package safeguarding.lado.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import safeguarding.calendar.ReportingPeriod.FinancialYear;

/**
 * A year as a LADO reports it.
 *
 * @param medianDays calendar days from contact to outcome, of the enquiries concluded in the year;
 *     empty where none was
 * @param previousMedianDays of the year before
 */
public record YearlyFigures(
    FinancialYear year,
    List<YearlyTable> tables,
    Optional<BigDecimal> medianDays,
    Optional<BigDecimal> previousMedianDays) {
  /** Keeps its own copy of the tables. */
  public YearlyFigures {
    tables = List.copyOf(tables);
  }
}

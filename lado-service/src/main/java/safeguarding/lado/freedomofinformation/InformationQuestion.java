package safeguarding.lado.freedomofinformation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.calendar.ReportingPeriod.FinancialYear;

/**
 * What is asked, once it is known to be whole.
 *
 * @param requestReference the request's own, at the council
 * @param rows another than the columns
 * @param lastYear not before the first
 */
public record InformationQuestion(
    String requestReference,
    LocalDate receivedOn,
    Dimension rows,
    Dimension columns,
    FinancialYear firstYear,
    FinancialYear lastYear) {

  /** Every year that is asked for, the first first. */
  List<FinancialYear> years() {
    return Stream.iterate(firstYear, year -> new FinancialYear(year.startYear() + 1))
        .limit(lastYear.startYear() - firstYear.startYear() + 1L)
        .toList();
  }

  /** The table of each year that answers it. */
  Cell.Table table() {
    if (rows == Dimension.YEAR) {
      return Cell.Table.sums(columns);
    }
    return columns == Dimension.YEAR ? Cell.Table.sums(rows) : Cell.Table.of(rows, columns);
  }
}

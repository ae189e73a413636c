package safeguarding.lado.freedomofinformation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.calendar.UnreadablePeriod;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * What can be asked for (lado.md, 'Figures': a count by any two of role, concern, outcome, year).
 */
final class InformationRules {
  private static final int MOST_YEARS = 10;
  private static final String WRITE_A_YEAR = "Write a financial year like 2017-18";

  private InformationRules() {}

  /** The question, where it can be answered. */
  static Ruling<InformationQuestion> question(AskInformation asked, LocalDate today) {
    Violations wrong = new Violations();
    wrong.required(
        "request_reference", asked.requestReference(), "Enter the reference of the request");
    wrong.shortText("request_reference", asked.requestReference());
    @Nullable LocalDate received =
        wrong.happened(
            "received_on",
            asked.receivedOn(),
            today,
            "Enter the day the request was received, like 3 6 2019");
    wrong.required("rows", asked.rows(), "Choose what the rows are");
    wrong.required("columns", asked.columns(), "Choose what the columns are");
    if (asked.rows() != null && asked.rows() == asked.columns()) {
      wrong.against("rows-and-columns-alike", "columns", "Choose something else than for the rows");
    }
    @Nullable FinancialYear first = year(wrong, "first_year", asked.firstYear(), today);
    @Nullable FinancialYear last = year(wrong, "last_year", asked.lastYear(), today);
    inOrder(wrong, first, last);
    return wrong.ruling(() ->
        new InformationQuestion(
            asked.requestReference(),
            Objects.requireNonNull(received),
            Objects.requireNonNull(asked.rows()),
            Objects.requireNonNull(asked.columns()),
            Objects.requireNonNull(first),
            Objects.requireNonNull(last)));
  }

  private static void inOrder(
      Violations wrong, @Nullable FinancialYear first, @Nullable FinancialYear last) {
    if (first == null || last == null) {
      return;
    }
    int years = last.startYear() - first.startYear() + 1;
    if (years < 1) {
      wrong.against("years-out-of-order", "last_year", "Choose the first year or a later one");
    } else if (years > MOST_YEARS) {
      wrong.against("too-many-years", "last_year", "Ask for ten years at most");
    }
  }

  /** A year that is over: half a year's counts would be subtracted from the whole year's later. */
  private static @Nullable FinancialYear year(
      Violations wrong, String field, String written, LocalDate today) {
    try {
      if (ReportingPeriod.parse(written) instanceof FinancialYear year) {
        if (!year.lastDay().isBefore(today)) {
          wrong.against("year-not-over", field, "Choose a financial year that is over");
        } else if (year.firstDay().isBefore(Violations.FIRST_DAY)) {
          wrong.invalid(field, "Choose 1995-96 or a later year");
        } else {
          return year;
        }
        return null;
      }
    } catch (UnreadablePeriod e) {
      // falls through: one answer for every text that is no year
    }
    wrong.invalid(field, WRITE_A_YEAR);
    return null;
  }
}

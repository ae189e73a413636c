package safeguarding.clareview.indicators;

import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.clareview.indicators.AlertFigures.AlertCounts;
import safeguarding.clareview.indicators.AlertFigures.Level;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.tenancy.Statements;

/** Counts practice alerts. Works only inside an authority's transaction. */
@Singleton
final class AlertFigureStore {
  private static final String COUNTS =
      """
      SELECT period.place, raised.*
      FROM period
      CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE kind = 'concern') AS concerns,
                 count(*) FILTER (WHERE kind = 'good-practice') AS good_practice
          FROM practice_alert
          WHERE authority_code = ? AND raised_on BETWEEN first_day AND last_day
      ) AS raised
      ORDER BY period.place
      """;

  /**
   * What falls due in a period was raised in it or not long before: three months cover the limit.
   */
  private static final String LEVELS =
      """
      SELECT DISTINCT id, raised_on, answered_on
      FROM period
      JOIN practice_alert ON raised_on BETWEEN first_day - interval '3 months' AND last_day
      WHERE authority_code = ? AND kind = 'concern'
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  AlertFigureStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** What is counted in each period, in their order. */
  List<AlertCounts> counts(List<ReportingPeriod> periods) {
    return periodCounts.each(
        COUNTS,
        periods,
        (period, row) -> new AlertCounts(period, row.count("concerns"), row.count("good_practice")),
        statements.authority());
  }

  /** The concerns that may have fallen due in any of the periods, each once. */
  List<Level> levels(List<ReportingPeriod> periods) {
    return periodCounts.ofAny(
        LEVELS,
        periods,
        row -> new Level(row.day("raised_on"), row.dayOrNull("answered_on")),
        statements.authority());
  }
}

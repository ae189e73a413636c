package safeguarding.lado.indicators;

import jakarta.inject.Singleton;
import java.util.Map;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.tenancy.Statements;

/**
 * Counts by a column, deleted allegations among the others. Works only inside an authority's
 * transaction.
 */
@Singleton
final class BreakdownStore {
  private static final String RECEIVED =
      """
      FROM period
      JOIN counted_allegation ON received_on BETWEEN first_day AND last_day
      WHERE authority_code = ?
      """;

  private static final String OPEN =
      """
      FROM period
      JOIN counted_allegation
        ON received_on <= last_day
       AND NOT (state = 'closed' AND decided_on <= last_day)
       AND (concluded_on IS NULL OR concluded_on > last_day)
      WHERE authority_code = ?
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  BreakdownStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** Which cases a breakdown counts. */
  enum Counted {
    RECEIVED(BreakdownStore.RECEIVED),
    /** On the last day. */
    OPEN(BreakdownStore.OPEN);

    private final String sql;

    Counted(String sql) {
      this.sql = sql;
    }
  }

  /** By what. A case that has no value in it is not counted. */
  enum Column {
    ADULT_ROLE("adult_role"),
    PRIMARY_CONCERN("primary_concern"),
    SOURCE_ROLE("source_role"),
    REFERRAL_OUTCOME("referral_outcome"),
    ENQUIRY_OUTCOME("enquiry_outcome");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }
  }

  /** So many of each key. */
  Map<String, Long> by(Column column, Counted counted, ReportingPeriod period) {
    String sql =
        "SELECT %1$s AS key, count(*) AS counted\n%2$s  AND %1$s IS NOT NULL\nGROUP BY 1\n"
            .formatted(column.sql, counted.sql);
    return periodCounts.byKey(sql, period, statements.authority());
  }
}

package safeguarding.childprotection.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.AgeBand;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.tenancy.Statements;

/** Counts by a column. Works only inside an authority's transaction. */
@Singleton
final class BreakdownStore {
  /** The day as at which a period is counted: its last, or today while it runs. */
  private static final String ASKED =
      """
      , asked AS (
          SELECT first_day, last_day, least(last_day, ?::date) AS day
          FROM period
      )
      """;

  private static final String OPEN =
      """
      SELECT child_id, category, day
      FROM asked
      JOIN plan ON started_on <= day AND (ended_on IS NULL OR ended_on > day)
      JOIN child ON child.authority_code = plan.authority_code AND child.id = plan.child_id
      WHERE plan.authority_code = ?
        AND (date_of_birth IS NULL OR date_of_birth + interval '18 years' > day)
      """;

  private static final String STARTED =
      """
      SELECT child_id, category, started_on AS day
      FROM asked
      JOIN plan ON started_on BETWEEN first_day AND last_day
      WHERE authority_code = ?
      """;

  /** A child with two plans in the period counts by the later, as on the last day that it had. */
  private static final String AT_ANY_TIME =
      """
      SELECT DISTINCT ON (child_id) child_id, category,
             least(ended_on, asked.day, (date_of_birth + interval '18 years')::date - 1) AS day
      FROM asked
      JOIN plan ON started_on <= day AND (ended_on IS NULL OR ended_on >= first_day)
      JOIN child ON child.authority_code = plan.authority_code AND child.id = plan.child_id
      WHERE plan.authority_code = ? AND first_day <= day
        AND (date_of_birth IS NULL
             OR date_of_birth + interval '18 years' > greatest(first_day, started_on))
      ORDER BY child_id, started_on DESC
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  BreakdownStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** Which plans a breakdown counts; of each the child, the category and the day of the age. */
  enum Counted {
    OPEN(BreakdownStore.OPEN),
    STARTED(BreakdownStore.STARTED),
    AT_ANY_TIME(BreakdownStore.AT_ANY_TIME);

    private final String sql;

    Counted(String sql) {
      this.sql = sql;
    }
  }

  /** By what. */
  enum Column {
    CATEGORY("category"),
    SEX("child.sex"),
    /** A key of {@link AgeBand}; unborn is who was born later, or of whom no birth is recorded. */
    AGE(
        "CASE WHEN coalesce(date_of_birth > day, expected_date_of_birth IS NOT NULL)"
            + " THEN 'unborn' ELSE "
            + AgeBand.sql("date_of_birth", "day")
            + " END");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }
  }

  /** So many of each key. */
  Map<String, Long> by(Column column, Counted counted, ReportingPeriod period, LocalDate today) {
    String sql =
        ASKED
            + (", counted AS (" + counted.sql + ")\n")
            + ("SELECT " + column.sql + " AS key, count(*) AS counted\n")
            + """
            FROM counted
            JOIN child ON child.authority_code = ? AND child.id = counted.child_id
            GROUP BY 1
            """;
    String authority = statements.authority();
    return periodCounts.byKey(sql, period, today, authority, authority);
  }
}

package safeguarding.childprotection.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.childprotection.indicators.PlanFigures.PlanCounts;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Counts plans. Works only inside an authority's transaction. */
@Singleton
final class PlanFigureStore {
  /** The day as at which a period is counted: its last, or today while it runs. */
  private static final String ASKED =
      """
      , asked AS (
          SELECT place, first_day, last_day, least(last_day, ?::date) AS day
          FROM period
      )
      """;

  /** As at the day, by start, by end and over all days: four passes, each by its own index. */
  private static final String COUNTS =
      ASKED
          + """
          SELECT asked.place, standing.*, begun.*, ended.*, at_any_time.*
          FROM asked
          CROSS JOIN LATERAL (
              SELECT count(*) AS open,
                     count(*) FILTER (WHERE started_on + interval '12 months' < day) AS open_12,
                     count(*) FILTER (WHERE day - started_on > 729) AS open_24
              FROM plan
              WHERE authority_code = ? AND started_on <= day
                AND (ended_on IS NULL OR ended_on > day)
          ) AS standing
          CROSS JOIN LATERAL (
              SELECT count(*) AS started,
                     count(*) FILTER (WHERE EXISTS (
                         SELECT FROM plan AS earlier
                         WHERE earlier.authority_code = plan.authority_code
                           AND earlier.child_id = plan.child_id
                           AND earlier.started_on < plan.started_on)) AS repeated
              FROM plan
              WHERE authority_code = ? AND started_on BETWEEN first_day AND last_day
          ) AS begun
          CROSS JOIN LATERAL (
              SELECT count(*) AS ended,
                     count(*) FILTER (
                         WHERE end_conference_id IS NOT NULL AND NOT EXISTS (
                             SELECT FROM conference_child AS reviewed
                             JOIN conference AS review
                               ON review.authority_code = reviewed.authority_code
                              AND review.id = reviewed.conference_id
                             WHERE reviewed.authority_code = plan.authority_code
                               AND reviewed.child_id = plan.child_id
                               AND reviewed.kind = 'review'
                               AND review.held_on > plan.started_on
                               AND review.held_on < plan.ended_on)) AS ended_at_first_review,
                     count(*) FILTER (
                         WHERE ended_on > started_on + interval '6 months'
                           AND ended_on <= started_on + interval '12 months') AS ended_6_to_12
              FROM plan
              WHERE authority_code = ? AND ended_on BETWEEN first_day AND last_day
          ) AS ended
          CROSS JOIN LATERAL (
              SELECT count(DISTINCT child_id) AS children, count(DISTINCT family_id) AS families
              FROM plan
              WHERE authority_code = ? AND first_day <= day AND started_on <= day
                AND (ended_on IS NULL OR ended_on >= first_day)
          ) AS at_any_time
          ORDER BY asked.place
          """;

  private static final String OPEN =
      """
      SELECT child_id, category, day
      FROM asked
      JOIN plan ON started_on <= day AND (ended_on IS NULL OR ended_on > day)
      WHERE authority_code = ?
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
      SELECT DISTINCT ON (child_id) child_id, category, least(ended_on, asked.day) AS day
      FROM asked
      JOIN plan ON started_on <= day AND (ended_on IS NULL OR ended_on >= first_day)
      WHERE authority_code = ? AND first_day <= day
      ORDER BY child_id, started_on DESC
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  PlanFigureStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** Which plans a breakdown counts; of each the child, the category and the day of the age. */
  enum Counted {
    OPEN(PlanFigureStore.OPEN),
    STARTED(PlanFigureStore.STARTED),
    AT_ANY_TIME(PlanFigureStore.AT_ANY_TIME);

    private final String sql;

    Counted(String sql) {
      this.sql = sql;
    }
  }

  /** By what. */
  enum Column {
    CATEGORY("category"),
    SEX("child.sex"),
    /** A key of {@link AgeBand}. A child whose birth nobody has recorded is unborn. */
    AGE(
        """
        CASE
            WHEN date_of_birth > day OR expected_date_of_birth IS NOT NULL THEN 'unborn'
            WHEN date_of_birth IS NULL THEN 'not-known'
            WHEN date_of_birth + interval '1 year' > day THEN 'under-1'
            WHEN date_of_birth + interval '5 years' > day THEN 'from-1-to-4'
            WHEN date_of_birth + interval '10 years' > day THEN 'from-5-to-9'
            WHEN date_of_birth + interval '16 years' > day THEN 'from-10-to-15'
            WHEN date_of_birth + interval '18 years' > day THEN 'from-16-to-17'
            ELSE 'from-18'
        END\
        """);

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }
  }

  /** What is counted in each period, in their order. */
  List<PlanCounts> counts(List<ReportingPeriod> periods, LocalDate today) {
    String authority = statements.authority();
    return periodCounts.each(
        COUNTS, periods, PlanFigureStore::read, today, authority, authority, authority, authority);
  }

  /** The plans of a period, by key. */
  Map<String, Long> by(Column column, Counted counted, ReportingPeriod period, LocalDate today) {
    String sql =
        ASKED
            + (", counted AS (" + counted.sql + ")\n")
            + ("SELECT 1 AS place, " + column.sql + " AS key, count(*) AS plans\n")
            + """
            FROM counted
            JOIN child ON child.authority_code = ? AND child.id = counted.child_id
            GROUP BY 2
            """;
    String authority = statements.authority();
    return periodCounts
        .each(
            sql,
            List.of(period),
            (of, row) -> Map.entry(row.text("key"), row.count("plans")),
            today,
            authority,
            authority)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static PlanCounts read(ReportingPeriod period, Row row) {
    return new PlanCounts(
        period,
        row.count("open"),
        row.count("open_12"),
        row.count("open_24"),
        row.count("started"),
        row.count("repeated"),
        row.count("ended"),
        row.count("ended_at_first_review"),
        row.count("ended_6_to_12"),
        row.count("children"),
        row.count("families"));
  }
}

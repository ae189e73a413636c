package safeguarding.childprotection.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Finds plans with their reviews. Works only inside an authority's transaction. */
@Singleton
final class ReviewFigureStore {
  /**
   * A review that ended a plan fell due up to six months later: a year covers every limit. A review
   * of siblings is none for a child about whom nothing was decided. At 18 a plan ends, whoever has
   * recorded it.
   */
  private static final String PLANS =
      """
      , asked AS (
          SELECT DISTINCT plan.authority_code, plan.id, child_id, started_on,
                 least(ended_on, (date_of_birth + interval '18 years')::date) AS ended_on
          FROM period
          JOIN plan
            ON started_on <= last_day
           AND (ended_on IS NULL OR ended_on + interval '1 year' >= first_day)
          JOIN child ON child.authority_code = plan.authority_code AND child.id = plan.child_id
          WHERE plan.authority_code = ?
      )
      SELECT started_on, ended_on, reviewed_on
      FROM asked
      CROSS JOIN LATERAL (
          SELECT coalesce(array_agg(held_on::text ORDER BY held_on), '{}') AS reviewed_on
          FROM conference_child
          JOIN conference
            ON conference.authority_code = conference_child.authority_code
           AND conference.id = conference_id
          WHERE conference_child.authority_code = asked.authority_code
            AND conference_child.child_id = asked.child_id AND conference_child.kind = 'review'
            AND outcome IS NOT NULL
            AND held_on > started_on AND (ended_on IS NULL OR held_on <= ended_on)
      ) AS reviews
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  ReviewFigureStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** The plans that any of the periods may have something to do with, each once. */
  List<ReviewedPlan> plans(List<ReportingPeriod> periods) {
    return periodCounts.ofAny(PLANS, periods, ReviewFigureStore::plan, statements.authority());
  }

  private static ReviewedPlan plan(Row row) {
    return new ReviewedPlan(
        row.day("started_on"),
        row.dayOrNull("ended_on"),
        row.texts("reviewed_on").stream().map(LocalDate::parse).toList());
  }
}

package safeguarding.childprotection.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.childprotection.indicators.PlanFigures.PlanCounts;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Counts plans. Works only inside an authority's transaction. */
@Singleton
final class PlanFigureStore {
  /**
   * As at the day (the last, or today while the period runs), by start, by end and over all days:
   * four passes, each by its own index. Who is 18 is no child and has no plan, whoever has recorded
   * its end (Children Act 1989 s.105).
   */
  private static final String COUNTS =
      """
      , asked AS (
          SELECT place, first_day, last_day, least(last_day, ?::date) AS day
          FROM period
      )
      SELECT asked.place, standing.*, begun.*, ended.*, at_any_time.*
      FROM asked
      CROSS JOIN LATERAL (
          SELECT count(*) AS open,
                 count(*) FILTER (WHERE started_on + interval '12 months' < day) AS open_12,
                 count(*) FILTER (WHERE day - started_on > 729) AS open_24
          FROM plan
          JOIN child ON child.authority_code = plan.authority_code AND child.id = plan.child_id
          WHERE plan.authority_code = ? AND started_on <= day
            AND (ended_on IS NULL OR ended_on > day)
            AND (date_of_birth IS NULL OR date_of_birth + interval '18 years' > day)
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
                           AND reviewed.outcome IS NOT NULL
                           AND review.held_on > plan.started_on
                           AND review.held_on < plan.ended_on)) AS ended_at_first_review,
                 count(*) FILTER (
                     WHERE ended_on > started_on + interval '6 months'
                       AND ended_on <= started_on + interval '12 months') AS ended_6_to_12
          FROM plan
          WHERE authority_code = ? AND ended_on BETWEEN first_day AND last_day
      ) AS ended
      CROSS JOIN LATERAL (
          SELECT count(DISTINCT child_id) AS children, count(DISTINCT plan.family_id) AS families
          FROM plan
          JOIN child ON child.authority_code = plan.authority_code AND child.id = plan.child_id
          WHERE plan.authority_code = ? AND first_day <= day AND started_on <= day
            AND (ended_on IS NULL OR ended_on >= first_day)
            AND (date_of_birth IS NULL
                 OR date_of_birth + interval '18 years' > greatest(first_day, started_on))
      ) AS at_any_time
      ORDER BY asked.place
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  PlanFigureStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** What is counted in each period, in their order. */
  List<PlanCounts> counts(List<ReportingPeriod> periods, LocalDate today) {
    String authority = statements.authority();
    return periodCounts.each(
        COUNTS, periods, PlanFigureStore::read, today, authority, authority, authority, authority);
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

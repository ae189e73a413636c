package safeguarding.clareview.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.clareview.indicators.ReviewFigures.ReviewCounts;
import safeguarding.clareview.indicators.ReviewFigures.Reviewed;
import safeguarding.clareview.timescale.CourseKind;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Counts reviews held. Works only inside an authority's transaction. */
@Singleton
final class ReviewFigureStore {
  private static final String COUNTS =
      """
      SELECT period.place, meetings.*, children.*
      FROM period
      CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE subject = 'looked-after') AS looked_after,
                 count(*) FILTER (WHERE subject = 'supervision-order') AS orders
          FROM review
          WHERE authority_code = ? AND held_on BETWEEN first_day AND last_day
      ) AS meetings
      CROSS JOIN LATERAL (
          SELECT count(*) AS from_four,
                 count(*) FILTER (
                     WHERE participation IN ('pn1', 'pn2', 'pn3', 'pn5', 'pn6')) AS conveyed
          FROM review
          JOIN review_child
            ON review_child.authority_code = review.authority_code AND review_id = review.id
          JOIN child
            ON child.authority_code = review.authority_code AND child.id = review_child.child_id
          WHERE review.authority_code = ? AND review.subject = 'looked-after'
            AND held_on BETWEEN first_day AND last_day
            AND date_of_birth + interval '4 years' <= held_on
      ) AS children
      ORDER BY period.place
      """;

  private static final String REVIEWED =
      """
      , held AS (
          SELECT DISTINCT review.authority_code, review.id, held_on
          FROM period
          JOIN review ON held_on BETWEEN first_day AND last_day
          WHERE authority_code = ? AND subject = 'looked-after'
      )
      SELECT held.id, held_on, started_on, short_breaks, before
      FROM held
      JOIN review_child
        ON review_child.authority_code = held.authority_code AND review_id = held.id
      JOIN care_period
        ON care_period.authority_code = held.authority_code
       AND care_period.id = review_child.care_period_id
      CROSS JOIN LATERAL (
          SELECT coalesce(
                     array_agg(review.held_on::text ORDER BY review.held_on), '{}') AS before
          FROM review_child AS reviewed
          JOIN review
            ON review.authority_code = reviewed.authority_code AND review.id = reviewed.review_id
          WHERE reviewed.authority_code = held.authority_code
            AND reviewed.care_period_id = care_period.id AND reviewed.child_id = review_child.child_id
            AND review.held_on < held.held_on
      ) AS earlier
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  ReviewFigureStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** What is counted in each period, in their order. */
  List<ReviewCounts> counts(List<ReportingPeriod> periods) {
    String authority = statements.authority();
    return periodCounts.each(
        COUNTS,
        periods,
        (period, row) ->
            new ReviewCounts(
                period,
                row.count("looked_after"),
                row.count("orders"),
                row.count("from_four"),
                row.count("conveyed")),
        authority,
        authority);
  }

  /** Every child at every meeting that was held in any of the periods, each once. */
  List<Reviewed> reviewed(List<ReportingPeriod> periods) {
    return periodCounts.ofAny(
        REVIEWED, periods, ReviewFigureStore::reviewed, statements.authority());
  }

  private static Reviewed reviewed(Row row) {
    return new Reviewed(
        row.uuid("id"),
        row.day("held_on"),
        row.truth("short_breaks") ? CourseKind.SHORT_BREAKS : CourseKind.LOOKED_AFTER,
        row.day("started_on"),
        row.texts("before").stream().map(LocalDate::parse).toList());
  }
}

package safeguarding.childprotection.indicators;

import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.childprotection.indicators.ConferenceFigures.AtMeeting;
import safeguarding.childprotection.indicators.ConferenceFigures.ConferenceCounts;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Counts conferences held. Works only inside an authority's transaction. */
@Singleton
final class ConferenceFigureStore {
  private static final String COUNTS =
      """
      SELECT period.place, meetings.*, children.*
      FROM period
      CROSS JOIN LATERAL (
          SELECT count(*) AS held, count(*) FILTER (WHERE domestic_abuse) AS domestic_abuse
          FROM conference
          WHERE authority_code = ? AND held_on BETWEEN first_day AND last_day
      ) AS meetings
      CROSS JOIN LATERAL (
          SELECT count(*) AS initial_children, count(*) FILTER (WHERE outcome <> 'plan') AS without_plan
          FROM conference
          JOIN conference_child
            ON conference_child.authority_code = conference.authority_code
           AND conference_id = conference.id
          WHERE conference.authority_code = ? AND conference.kind = 'initial'
            AND held_on BETWEEN first_day AND last_day
      ) AS children
      ORDER BY period.place
      """;

  /**
   * The children of an initial conference share the strategy discussion. Those of a review
   * conference each have the review before it, or the day the plan began; one about whom nothing
   * was decided, the plan having ended, was not reviewed.
   */
  private static final String AT_MEETINGS =
      """
      , held AS (
          SELECT DISTINCT conference.authority_code, conference.id, kind, enquiry_id, held_on
          FROM period
          JOIN conference ON held_on BETWEEN first_day AND last_day
          WHERE authority_code = ?
      )
      SELECT held.id, held.kind, held_on, discussed_on, started_on, earlier_on,
             EXISTS (
                 SELECT FROM conference_standing_down AS lost
                 WHERE lost.authority_code = held.authority_code AND lost.conference_id = held.id
                   AND (lost.starts_at AT TIME ZONE 'Europe/London')::date = lost.stood_down_on) AS stood_down
      FROM held
      JOIN conference_child
        ON conference_child.authority_code = held.authority_code AND conference_id = held.id
       AND outcome IS NOT NULL
      LEFT JOIN enquiry
        ON enquiry.authority_code = held.authority_code AND enquiry.id = held.enquiry_id
      LEFT JOIN LATERAL (
          SELECT plan.authority_code, plan.child_id, started_on
          FROM plan
          WHERE held.kind = 'review' AND plan.authority_code = held.authority_code
            AND plan.child_id = conference_child.child_id
            AND started_on <= held_on AND (ended_on IS NULL OR ended_on >= held_on)
          ORDER BY started_on
          LIMIT 1
      ) AS plan ON true
      LEFT JOIN LATERAL (
          SELECT max(earlier.held_on) AS earlier_on
          FROM conference_child AS reviewed
          JOIN conference AS earlier
            ON earlier.authority_code = reviewed.authority_code
           AND earlier.id = reviewed.conference_id
          WHERE reviewed.authority_code = plan.authority_code
            AND reviewed.child_id = plan.child_id AND reviewed.kind = 'review'
            AND reviewed.outcome IS NOT NULL
            AND earlier.held_on > plan.started_on AND earlier.held_on < held.held_on
      ) AS before ON true
      WHERE coalesce(discussed_on, started_on) IS NOT NULL
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  ConferenceFigureStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** What is counted in each period, in their order. */
  List<ConferenceCounts> counts(List<ReportingPeriod> periods) {
    String authority = statements.authority();
    return periodCounts.each(
        COUNTS,
        periods,
        (period, row) ->
            new ConferenceCounts(
                period,
                row.count("held"),
                row.count("domestic_abuse"),
                row.count("initial_children"),
                row.count("without_plan")),
        authority,
        authority);
  }

  /** Every child at every conference that was held in any of the periods, each once. */
  List<AtMeeting> atMeetings(List<ReportingPeriod> periods) {
    return periodCounts.ofAny(
        AT_MEETINGS, periods, ConferenceFigureStore::atMeeting, statements.authority());
  }

  private static AtMeeting atMeeting(Row row) {
    boolean initial = row.text("kind").equals("initial");
    return new AtMeeting(
        row.uuid("id"),
        row.day("held_on"),
        row.truth("stood_down"),
        initial,
        row.day(initial ? "discussed_on" : "started_on"),
        row.dayOrNull("earlier_on"));
  }
}

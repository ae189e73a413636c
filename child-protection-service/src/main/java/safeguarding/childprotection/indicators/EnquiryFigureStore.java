package safeguarding.childprotection.indicators;

import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.childprotection.indicators.EnquiryFigures.Discussion;
import safeguarding.childprotection.indicators.EnquiryFigures.EnquiryCounts;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.tenancy.Statements;

/** Counts referrals, strategy discussions and requests. Works only inside a transaction. */
@Singleton
final class EnquiryFigureStore {
  /** A request entered in error was never made; one withdrawn for another reason was. */
  private static final String COUNTS =
      """
      SELECT period.place, received.*, discussed.*, asked.*
      FROM period
      CROSS JOIN LATERAL (
          SELECT count(*) AS referrals,
                 count(*) FILTER (WHERE EXISTS (
                     SELECT FROM enquiry_child AS again
                     JOIN enquiry AS earlier
                       ON earlier.authority_code = again.authority_code
                      AND earlier.id = again.enquiry_id
                     WHERE again.authority_code = referred.authority_code
                       AND again.child_id = referred.child_id
                       AND earlier.received_on < enquiry.received_on
                       AND earlier.received_on + interval '12 months' >= enquiry.received_on)) AS rereferrals
          FROM enquiry
          JOIN enquiry_child AS referred
            ON referred.authority_code = enquiry.authority_code AND referred.enquiry_id = enquiry.id
          WHERE enquiry.authority_code = ? AND received_on BETWEEN first_day AND last_day
      ) AS received
      CROSS JOIN LATERAL (
          SELECT count(DISTINCT child_id) AS section_47
          FROM enquiry
          JOIN enquiry_child
            ON enquiry_child.authority_code = enquiry.authority_code AND enquiry_id = enquiry.id
          WHERE enquiry.authority_code = ? AND discussed_on BETWEEN first_day AND last_day
            AND decision <> 'no-enquiry'
      ) AS discussed
      CROSS JOIN LATERAL (
          SELECT count(*) AS requests
          FROM conference
          WHERE authority_code = ? AND requested_on BETWEEN first_day AND last_day
            AND withdrawal_reason IS DISTINCT FROM 'in-error'
      ) AS asked
      ORDER BY period.place
      """;

  private static final String DISCUSSIONS =
      """
      SELECT DISTINCT enquiry.id, discussed_at, written_up_at
      FROM period
      JOIN enquiry ON discussed_on BETWEEN first_day AND last_day
      WHERE authority_code = ?
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  EnquiryFigureStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** What is counted in each period, in their order. */
  List<EnquiryCounts> counts(List<ReportingPeriod> periods) {
    String authority = statements.authority();
    return periodCounts.each(
        COUNTS,
        periods,
        (period, row) ->
            new EnquiryCounts(
                period,
                row.count("referrals"),
                row.count("rereferrals"),
                row.count("section_47"),
                row.count("requests")),
        authority,
        authority,
        authority);
  }

  /** The strategy discussions held in any of the periods, each once. */
  List<Discussion> discussions(List<ReportingPeriod> periods) {
    return periodCounts.ofAny(
        DISCUSSIONS,
        periods,
        row -> new Discussion(row.instant("discussed_at"), row.instantOrNull("written_up_at")),
        statements.authority());
  }
}

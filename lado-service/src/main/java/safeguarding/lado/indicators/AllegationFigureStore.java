package safeguarding.lado.indicators;

import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.lado.indicators.AllegationFigures.CaseCounts;
import safeguarding.lado.indicators.AllegationFigures.Telling;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Counts allegations, deleted ones among them. Works only inside an authority's transaction. */
@Singleton
final class AllegationFigureStore {
  /** By receipt, by conclusion and as at the last day: three passes, each by its own index. */
  private static final String COUNTS =
      """
      SELECT period.place, received.*, concluded.*, standing.*
      FROM period
      CROSS JOIN LATERAL (
          SELECT count(*) AS contacts,
                 count(referral_outcome) AS decided,
                 count(*) FILTER (WHERE referral_outcome = 'internal-enquiry') AS enquiries,
                 count(*) FILTER (WHERE referral_outcome = 'advice-given') AS advice,
                 count(*) FILTER (WHERE referral_outcome = 'logged-and-closed') AS closed,
                 count(*) FILTER (WHERE enquiry_outcome = 'substantiated') AS substantiated
          FROM counted_allegation
          WHERE authority_code = ? AND received_on BETWEEN first_day AND last_day
      ) AS received
      CROSS JOIN LATERAL (
          SELECT count(*) AS outcomes,
                 count(*) FILTER (WHERE concluded_on <= received_on + interval '1 month') AS resolved_1,
                 count(*) FILTER (WHERE concluded_on <= received_on + interval '3 months') AS resolved_3,
                 count(*) FILTER (WHERE concluded_on <= received_on + interval '12 months') AS resolved_12
          FROM counted_allegation
          WHERE authority_code = ? AND concluded_on BETWEEN first_day AND last_day
      ) AS concluded
      CROSS JOIN LATERAL (
          SELECT count(*) AS open
          FROM counted_allegation
          WHERE authority_code = ? AND received_on <= last_day
            AND NOT (state = 'closed' AND decided_on <= last_day)
            AND (concluded_on IS NULL OR concluded_on > last_day)
      ) AS standing
      ORDER BY period.place
      """;

  /** Grouped by day, because the database does not know which days are worked. */
  private static final String TELLINGS =
      """
      , asked AS (
          SELECT DISTINCT id, employer_knew_on, received_on
          FROM period
          JOIN counted_allegation ON received_on BETWEEN first_day AND last_day
          WHERE authority_code = ? AND employer_knew_on IS NOT NULL
      )
      SELECT employer_knew_on, received_on, count(*) AS contacts
      FROM asked
      GROUP BY employer_knew_on, received_on
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  AllegationFigureStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** What is counted in each period, in their order. */
  List<CaseCounts> counts(List<ReportingPeriod> periods) {
    String authority = statements.authority();
    return periodCounts.each(
        COUNTS, periods, AllegationFigureStore::read, authority, authority, authority);
  }

  /** When employers knew and when they told, of the contacts received in any of the periods. */
  List<Telling> tellings(List<ReportingPeriod> periods) {
    return periodCounts.ofAny(
        TELLINGS,
        periods,
        row ->
            new Telling(row.day("employer_knew_on"), row.day("received_on"), row.count("contacts")),
        statements.authority());
  }

  private static CaseCounts read(ReportingPeriod period, Row row) {
    return new CaseCounts(
        period,
        row.count("contacts"),
        row.count("decided"),
        row.count("enquiries"),
        row.count("advice"),
        row.count("closed"),
        row.count("substantiated"),
        row.count("outcomes"),
        row.count("resolved_1"),
        row.count("resolved_3"),
        row.count("resolved_12"),
        row.count("open"));
  }
}

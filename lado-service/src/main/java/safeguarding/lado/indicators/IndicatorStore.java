package safeguarding.lado.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Counts, several periods in one round trip. Works only inside an authority's transaction. */
@Singleton
final class IndicatorStore {
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
          FROM allegation
          WHERE authority_code = ? AND received_on BETWEEN first_day AND last_day
      ) AS received
      CROSS JOIN LATERAL (
          SELECT count(*) AS outcomes,
                 count(*) FILTER (WHERE concluded_on <= received_on + interval '1 month') AS resolved_1,
                 count(*) FILTER (WHERE concluded_on <= received_on + interval '3 months') AS resolved_3,
                 count(*) FILTER (WHERE concluded_on <= received_on + interval '12 months') AS resolved_12
          FROM allegation
          WHERE authority_code = ? AND concluded_on BETWEEN first_day AND last_day
      ) AS concluded
      CROSS JOIN LATERAL (
          SELECT count(*) AS open
          FROM allegation
          WHERE authority_code = ? AND received_on <= last_day
            AND NOT (state = 'closed' AND decided_on <= last_day)
            AND (concluded_on IS NULL OR concluded_on > last_day)
      ) AS standing
      ORDER BY period.place
      """;

  /** Grouped by day, because the database does not know which days are worked. */
  private static final String TELLINGS =
      """
      SELECT period.place, employer_knew_on, received_on, count(*) AS contacts
      FROM period
      JOIN allegation ON received_on BETWEEN first_day AND last_day
      WHERE authority_code = ? AND employer_knew_on IS NOT NULL
      GROUP BY period.place, employer_knew_on, received_on
      """;

  private static final String RECEIVED =
      """
      FROM allegation
      WHERE authority_code = ? AND received_on BETWEEN ? AND ?
      """;

  private static final String OPEN_ON =
      """
      FROM allegation
      WHERE authority_code = ? AND received_on <= ?
        AND NOT (state = 'closed' AND decided_on <= ?)
        AND (concluded_on IS NULL OR concluded_on > ?)
      """;

  private final PeriodCounts periodCounts;
  private final Statements statements;

  IndicatorStore(PeriodCounts periodCounts, Statements statements) {
    this.periodCounts = periodCounts;
    this.statements = statements;
  }

  /** What is counted in each period, in their order. */
  List<CaseCounts> counts(List<ReportingPeriod> periods) {
    String authority = statements.authority();
    return periodCounts.each(
        COUNTS, periods, IndicatorStore::counts, authority, authority, authority);
  }

  /** When employers knew and when they told, of the contacts received in each period. */
  List<Telling> tellings(List<ReportingPeriod> periods) {
    return periodCounts.each(
        TELLINGS,
        periods,
        (period, row) ->
            new Telling(
                period, row.day("employer_knew_on"), row.day("received_on"), row.count("contacts")),
        statements.authority());
  }

  /** The contacts received in a period, by a column; what has no value in it is not counted. */
  Map<String, Long> received(ReportingPeriod period, Column column) {
    return grouped(column, RECEIVED, period.firstDay(), period.lastDay());
  }

  /** The cases open on the last day of a period, by a column. */
  Map<String, Long> open(ReportingPeriod period, Column column) {
    LocalDate day = period.lastDay();
    return grouped(column, OPEN_ON, day, day, day);
  }

  /** The columns by which figures are broken down. */
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

  private Map<String, Long> grouped(Column column, String from, LocalDate... days) {
    String sql =
        "SELECT %1$s AS key, count(*) AS found\n%2$s  AND %1$s IS NOT NULL\nGROUP BY %1$s"
            .formatted(column.sql, from);
    return statements
        .list(
            sql,
            row -> Map.entry(row.text("key"), row.count("found")),
            Stream.concat(Stream.of(statements.authority()), Stream.of(days)).toArray())
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static CaseCounts counts(ReportingPeriod period, Row row) {
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

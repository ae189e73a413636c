package safeguarding.clareview.indicators;

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
  private static final String LOOKED_AFTER =
      """
      FROM (SELECT least(last_day, ?::date) AS day FROM period) AS asked
      JOIN care_period AS care
        ON care.started_on <= day AND (ceased_on IS NULL OR ceased_on > day)
      JOIN episode
        ON episode.authority_code = care.authority_code AND care_period_id = care.id
       AND episode.started_on <= day AND (ended_on IS NULL OR ended_on > day)
      JOIN child ON child.authority_code = care.authority_code AND child.id = care.child_id
      WHERE care.authority_code = ? AND NOT care.short_breaks AND date_of_birth + interval '18 years' > day
      """;

  private static final String STARTED =
      """
      FROM (SELECT first_day, least(last_day, ?::date) AS day FROM period) AS asked
      JOIN care_period ON started_on BETWEEN first_day AND day
      WHERE authority_code = ? AND NOT short_breaks
      """;

  private static final String CEASED =
      """
      FROM (SELECT first_day, least(last_day, ?::date) AS day FROM period) AS asked
      JOIN care_period ON ceased_on BETWEEN first_day AND day
      WHERE authority_code = ? AND NOT short_breaks
      """;

  private static final String RAISED =
      """
      FROM (SELECT first_day, least(last_day, ?::date) AS day FROM period) AS asked
      JOIN practice_alert ON raised_on BETWEEN first_day AND day
      WHERE authority_code = ?
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  BreakdownStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** What a breakdown counts, each with its columns. */
  enum Column {
    LEGAL_STATUS("legal_status", LOOKED_AFTER),
    PLACEMENT("placement_type", LOOKED_AFTER),
    AGE_BAND(AgeBand.sql("date_of_birth", "day"), LOOKED_AFTER),
    SEX("sex", LOOKED_AFTER),
    NEED("need", STARTED),
    END_REASON("end_reason", CEASED),
    CONCERN_SUBJECT("subject", RAISED + "AND kind = 'concern'\n"),
    CONCERN_THEME("theme", RAISED + "AND kind = 'concern'\n"),
    GOOD_SUBJECT("subject", RAISED + "AND kind = 'good-practice'\n"),
    GOOD_THEME("theme", RAISED + "AND kind = 'good-practice'\n");

    private final String sql;

    Column(String key, String from) {
      this.sql = "SELECT " + key + " AS key, count(*) AS counted\n" + from + "GROUP BY 1\n";
    }
  }

  /** So many of each key. */
  Map<String, Long> by(Column column, ReportingPeriod period, LocalDate today) {
    return periodCounts.byKey(column.sql, period, today, statements.authority());
  }
}

package safeguarding.lado.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.lado.adultrole.OwnRole;
import safeguarding.tenancy.Statements;

/**
 * Counts by a column, deleted allegations among the others. Works only inside an authority's
 * transaction.
 */
@Singleton
final class BreakdownStore {
  private static final String RECEIVED =
      """
      FROM period
      JOIN counted_allegation ON received_on BETWEEN first_day AND last_day
      WHERE authority_code = ?
      """;

  private static final String CONCLUDED =
      """
      FROM period
      JOIN counted_allegation ON concluded_on BETWEEN first_day AND last_day
      WHERE authority_code = ?
      """;

  private static final String OPEN =
      """
      FROM period
      JOIN counted_allegation
        ON received_on <= last_day
       AND NOT (state = 'closed' AND decided_on <= last_day)
       AND (concluded_on IS NULL OR concluded_on > last_day)
      WHERE authority_code = ?
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  BreakdownStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** Which cases a breakdown counts, of which. */
  enum Counted {
    RECEIVED(BreakdownStore.RECEIVED, "true", null),
    ENQUIRIES(
        BreakdownStore.RECEIVED,
        "referral_outcome = 'internal-enquiry'",
        "referral_outcome IS NOT NULL"),
    ADVICE(
        BreakdownStore.RECEIVED,
        "referral_outcome = 'advice-given'",
        "referral_outcome IS NOT NULL"),
    CLOSED(
        BreakdownStore.RECEIVED,
        "referral_outcome = 'logged-and-closed'",
        "referral_outcome IS NOT NULL"),
    SUBSTANTIATED(
        BreakdownStore.RECEIVED,
        "enquiry_outcome = 'substantiated'",
        "referral_outcome = 'internal-enquiry'"),
    RESOLVED_1CM(
        BreakdownStore.CONCLUDED, "concluded_on <= received_on + interval '1 month'", "true"),
    RESOLVED_3CM(
        BreakdownStore.CONCLUDED, "concluded_on <= received_on + interval '3 months'", "true"),
    RESOLVED_12CM(
        BreakdownStore.CONCLUDED, "concluded_on <= received_on + interval '12 months'", "true"),
    /** On the last day. */
    OPEN(BreakdownStore.OPEN, "true", null);

    private final String cases;
    private final String numerator;
    private final @Nullable String denominator;

    Counted(String cases, String numerator, @Nullable String denominator) {
      this.cases = cases;
      this.numerator = numerator;
      this.denominator = denominator;
    }
  }

  /** By what. A case that has no value in it is not counted. */
  enum Column {
    ADULT_ROLE(OwnRole.KEY_OF_ROW),
    PRIMARY_CONCERN("primary_concern"),
    SOURCE_ROLE("source_role"),
    ADULT_SECTOR("adult_sector"),
    ADULT_SETTING_KIND("adult_setting_kind"),
    REFERRAL_OUTCOME("referral_outcome"),
    ENQUIRY_OUTCOME("enquiry_outcome");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }
  }

  /**
   * What one value of a column comes to.
   *
   * @param of null for a plain count
   */
  record KeyCount(String key, long counted, @Nullable Long of) {}

  /** So many contacts with this value whose employer knew on one day and told on another. */
  record KeyTelling(String key, LocalDate knewOn, LocalDate receivedOn, long contacts) {}

  /** So many of each key; keys with nothing to count are absent. */
  List<KeyCount> by(Column column, Counted counted, ReportingPeriod period) {
    @Nullable String whole = counted.denominator;
    String sql =
        """
        SELECT %1$s AS key, count(*) FILTER (WHERE %2$s) AS counted, count(*) FILTER (WHERE %3$s) AS whole
        %4$s  AND %1$s IS NOT NULL
        GROUP BY 1
        HAVING count(*) FILTER (WHERE %3$s) > 0
        """
            .formatted(
                column.sql, counted.numerator, whole == null ? "true" : whole, counted.cases);
    return periodCounts.ofAny(
        sql,
        List.of(period),
        row ->
            new KeyCount(
                row.text("key"), row.count("counted"), whole == null ? null : row.count("whole")),
        statements.authority());
  }

  /** Grouped by day, because the database does not know which days are worked. */
  List<KeyTelling> tellings(Column column, ReportingPeriod period) {
    String sql =
        """
        SELECT %1$s AS key, employer_knew_on, received_on, count(*) AS contacts
        %2$s  AND %1$s IS NOT NULL AND employer_knew_on IS NOT NULL
        GROUP BY 1, 2, 3
        """
            .formatted(column.sql, RECEIVED);
    return periodCounts.ofAny(
        sql,
        List.of(period),
        row ->
            new KeyTelling(
                row.text("key"),
                row.day("employer_knew_on"),
                row.day("received_on"),
                row.count("contacts")),
        statements.authority());
  }
}

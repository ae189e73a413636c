package safeguarding.lado.indicators;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.tenancy.AuthorityTransactions;

/** Counts, several periods in one round trip. Works only inside an authority's transaction. */
@Singleton
final class IndicatorStore {
  private static final String PERIODS =
      """
      WITH period AS (
          SELECT place, first_day, last_day
          FROM unnest(?::date[], ?::date[]) WITH ORDINALITY AS given (first_day, last_day, place)
      )
      """;

  /** By receipt, by conclusion and as at the last day: three passes, each by its own index. */
  private static final String COUNTS =
      PERIODS
          + """
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
      PERIODS
          + """
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

  private final AuthorityTransactions transactions;

  IndicatorStore(AuthorityTransactions transactions) {
    this.transactions = transactions;
  }

  /** What is counted in each period, in their order. */
  List<CaseCounts> counts(List<ReportingPeriod> periods) {
    return transactions.sql(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(COUNTS)) {
        bindPeriods(connection, statement, periods);
        for (int pass = 0; pass < 3; pass++) {
          statement.setString(3 + pass, authority());
        }
        try (ResultSet rows = statement.executeQuery()) {
          List<CaseCounts> counts = new ArrayList<>();
          while (rows.next()) {
            counts.add(read(rows, periods));
          }
          return counts;
        }
      }
    });
  }

  /** When employers knew and when they told, of the contacts received in each period. */
  List<Telling> tellings(List<ReportingPeriod> periods) {
    return transactions.sql(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(TELLINGS)) {
        bindPeriods(connection, statement, periods);
        statement.setString(3, authority());
        try (ResultSet rows = statement.executeQuery()) {
          List<Telling> tellings = new ArrayList<>();
          while (rows.next()) {
            tellings.add(
                new Telling(
                    periods.get(rows.getInt("place") - 1),
                    rows.getObject("employer_knew_on", LocalDate.class),
                    rows.getObject("received_on", LocalDate.class),
                    rows.getLong("contacts")));
          }
          return tellings;
        }
      }
    });
  }

  /** The contacts received in a period, by a column; what has no value in it is not counted. */
  List<KeyCount> received(ReportingPeriod period, Column column) {
    return grouped(column, RECEIVED, List.of(period.firstDay(), period.lastDay()));
  }

  /** The cases open on the last day of a period, by a column. */
  List<KeyCount> open(ReportingPeriod period, Column column) {
    LocalDate day = period.lastDay();
    return grouped(column, OPEN_ON, List.of(day, day, day));
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

  private List<KeyCount> grouped(Column column, String from, List<LocalDate> days) {
    String sql =
        "SELECT "
            + column.sql
            + ", count(*)\n"
            + from
            + ("  AND " + column.sql + " IS NOT NULL\nGROUP BY " + column.sql);
    return transactions.sql(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setString(1, authority());
        for (int i = 0; i < days.size(); i++) {
          statement.setObject(2 + i, days.get(i));
        }
        try (ResultSet rows = statement.executeQuery()) {
          List<KeyCount> counts = new ArrayList<>();
          while (rows.next()) {
            counts.add(new KeyCount(rows.getString(1), rows.getLong(2)));
          }
          return counts;
        }
      }
    });
  }

  private static CaseCounts read(ResultSet row, List<ReportingPeriod> periods) throws SQLException {
    return new CaseCounts(
        periods.get(row.getInt("place") - 1),
        row.getLong("contacts"),
        row.getLong("decided"),
        row.getLong("enquiries"),
        row.getLong("advice"),
        row.getLong("closed"),
        row.getLong("substantiated"),
        row.getLong("outcomes"),
        row.getLong("resolved_1"),
        row.getLong("resolved_3"),
        row.getLong("resolved_12"),
        row.getLong("open"));
  }

  private static void bindPeriods(
      Connection connection, PreparedStatement statement, List<ReportingPeriod> periods)
      throws SQLException {
    statement.setArray(1, dates(connection, periods, ReportingPeriod::firstDay));
    statement.setArray(2, dates(connection, periods, ReportingPeriod::lastDay));
  }

  private static Array dates(
      Connection connection,
      List<ReportingPeriod> periods,
      Function<ReportingPeriod, LocalDate> day)
      throws SQLException {
    return connection.createArrayOf(
        "date", periods.stream().map(day).map(LocalDate::toString).toArray());
  }

  private String authority() {
    return transactions.currentAuthority().code();
  }
}

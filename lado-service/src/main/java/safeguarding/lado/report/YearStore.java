package safeguarding.lado.report;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.lado.adultmatching.SameSetting;
import safeguarding.lado.adultrole.OwnRole;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Counts a year. Works only inside an authority's transaction. */
@Singleton
final class YearStore {
  /** One pass over the year's contacts; of each set of groups exactly one column is not null. */
  private static final String RECEIVED =
      """
      SELECT CASE WHEN grouping(adult_role) = 0 THEN 'role'
                  WHEN grouping(primary_concern) = 0 THEN 'concern'
                  WHEN grouping(source_role) = 0 THEN 'source'
                  WHEN grouping(sector) = 0 THEN 'sector'
                  WHEN grouping(setting_kind) = 0 THEN 'setting-kind'
                  WHEN grouping(referral) = 0 THEN 'referral-outcome'
                  WHEN grouping(enquiry) = 0 THEN 'enquiry-outcome'
                  WHEN grouping(quarter) = 0 THEN 'quarter'
                  ELSE 'contacts' END AS counted_by,
             coalesce(adult_role, primary_concern, source_role, sector, setting_kind, referral, enquiry, quarter, 'all') AS key,
             count(*) AS counted
      FROM (SELECT %s AS adult_role, primary_concern, source_role,
                   coalesce(adult_sector, 'not-known') AS sector,
                   coalesce(adult_setting_kind, 'not-known') AS setting_kind,
                   coalesce(referral_outcome, 'not-decided') AS referral,
                   CASE WHEN referral_outcome = 'internal-enquiry' THEN coalesce(enquiry_outcome, 'no-outcome')
                        ELSE '' END AS enquiry,
                   'q' || to_char(received_on - interval '3 months', 'Q') AS quarter
            FROM counted_allegation
            WHERE authority_code = ? AND received_on BETWEEN ? AND ?) AS received
      GROUP BY GROUPING SETS ((adult_role), (primary_concern), (source_role), (sector), (setting_kind), (referral), (enquiry), (quarter), ())
      """
          .formatted(OwnRole.KEY_OF_ROW);

  private static final String CONTACTS =
      "SELECT count(*) AS contacts FROM counted_allegation WHERE authority_code = ? AND received_on BETWEEN ? AND ?";

  private static final String CONCLUDED =
      """
      SELECT 'time-to-outcome' AS counted_by,
             CASE WHEN concluded_on <= received_on + interval '1 month' THEN 'within-1-month'
                  WHEN concluded_on <= received_on + interval '3 months' THEN 'within-3-months'
                  WHEN concluded_on <= received_on + interval '12 months' THEN 'within-12-months'
                  ELSE 'longer' END AS key,
             count(*) AS counted
      FROM counted_allegation
      WHERE authority_code = ? AND concluded_on BETWEEN ? AND ?
      GROUP BY 2
      """;

  private static final String MEDIAN =
      """
      SELECT (percentile_cont(0.5) WITHIN GROUP (ORDER BY concluded_on - received_on))::text AS median
      FROM counted_allegation
      WHERE authority_code = ? AND concluded_on BETWEEN ? AND ?
      """;

  /** A repeat is known by the end of the year. */
  private static final String REPEATS =
      """
      SELECT 'repeat' AS counted_by, 'adults' AS key, count(*) AS counted
      FROM (SELECT adult_id
            FROM allegation AS a
            WHERE authority_code = ? AND received_on <= ?
              AND EXISTS (SELECT
                          FROM allegation AS recent
                          WHERE recent.authority_code = a.authority_code AND recent.adult_id = a.adult_id
                            AND recent.received_on BETWEEN ? AND ?)
            GROUP BY adult_id
            HAVING count(*) >= 2) AS adults
      """;

  private static final String SETTINGS =
      """
      SELECT adult_setting, adult_setting_urn, count(*) AS counted
      FROM allegation
      WHERE authority_code = ? AND received_on BETWEEN ? AND ?
      GROUP BY adult_setting, adult_setting_urn
      """;

  private static final int REPEATED_SETTING = 3;

  /** By the day on which it was held, also where it was never booked, or its record is deleted. */
  private static final String MEETINGS =
      """
      SELECT 'meetings' AS counted_by, kind AS key, count(*) AS counted
      FROM (SELECT m.authority_code, m.kind, m.held_on
            FROM meeting AS m
            JOIN allegation AS a ON a.authority_code = m.authority_code AND a.id = m.allegation_id
            UNION ALL
            SELECT authority_code, kind, held_on FROM counted_meeting) AS held
      WHERE authority_code = ? AND held_on BETWEEN ? AND ?
      GROUP BY kind
      """;

  private static final String WORK =
      """
      SELECT 'work' AS counted_by, kind AS key, count(*) AS counted
      FROM lado_work AS w
      WHERE authority_code = ? AND happened_on BETWEEN ? AND ? AND NOT withdrawn
        AND NOT EXISTS (SELECT
                        FROM lado_work AS later
                        WHERE later.authority_code = w.authority_code AND later.id = w.id
                          AND later.version > w.version)
      GROUP BY kind
      UNION ALL
      SELECT 'people-trained', 'all', coalesce(sum(people), 0)
      FROM lado_work AS w
      WHERE authority_code = ? AND happened_on BETWEEN ? AND ? AND NOT withdrawn AND kind = 'training'
        AND NOT EXISTS (SELECT
                        FROM lado_work AS later
                        WHERE later.authority_code = w.authority_code AND later.id = w.id
                          AND later.version > w.version)
      """;

  private final Statements statements;

  YearStore(Statements statements) {
    this.statements = statements;
  }

  /** Everything that is counted of a year. */
  YearCount count(FinancialYear year) {
    Object authority = statements.authority();
    Object from = year.firstDay();
    Object to = year.lastDay();
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    add(counts, RECEIVED, authority, from, to);
    add(counts, CONCLUDED, authority, from, to);
    add(counts, REPEATS, authority, to, from, to);
    counts
        .computeIfAbsent("repeat", _ -> new HashMap<>())
        .put("settings", repeatedSettings(authority, from, to));
    add(counts, MEETINGS, authority, from, to);
    add(counts, WORK, authority, from, to, authority, from, to);
    return new YearCount(counts, median(authority, from, to));
  }

  /** How many contacts were received in a year. */
  int contacts(FinancialYear year) {
    return statements
        .find(
            CONTACTS,
            row -> (int) row.count("contacts"),
            statements.authority(),
            year.firstDay(),
            year.lastDay())
        .orElseThrow();
  }

  private void add(Map<String, Map<String, Integer>> counts, String sql, Object... values) {
    List<Counted> found = statements.list(sql, YearStore::read, values);
    for (Counted one : found) {
      counts.computeIfAbsent(one.by(), by -> new HashMap<>()).put(one.key(), one.counted());
    }
  }

  private int repeatedSettings(Object... values) {
    List<Setting> found =
        statements.list(
            SETTINGS,
            row ->
                new Setting(
                    new SameSetting.Told(row.text("adult_setting"), row.text("adult_setting_urn")),
                    (int) row.count("counted")),
            values);
    return (int)
        SameSetting.groups(found, Setting::told).stream()
            .filter(same -> same.stream().mapToInt(Setting::counted).sum() >= REPEATED_SETTING)
            .count();
  }

  private record Setting(SameSetting.Told told, int counted) {}

  private Optional<BigDecimal> median(Object... values) {
    return statements
        .list(MEDIAN, row -> Optional.ofNullable(row.textOrNull("median")), values)
        .getFirst()
        .map(BigDecimal::new);
  }

  private record Counted(String by, String key, int counted) {}

  private static Counted read(Row row) {
    return new Counted(row.text("counted_by"), row.text("key"), (int) row.count("counted"));
  }
}

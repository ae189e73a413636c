package safeguarding.benchmarks.lado;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import safeguarding.benchmarks.matching.Made.Kept;
import safeguarding.local.postgres.DatabaseAccess;

/**
 * Contacts of ten years as a large authority would hold them: one in 200 waits for its threshold,
 * one in 250 is under enquiry, the rest went no further. Each tells of a made-up adult in some
 * forty words, of which a few are in very many records.
 */
public final class Contacts {
  private static final int AT_ONCE = 2_000;

  private static final String ADULTS =
      """
      INSERT INTO adult (authority_code, id, recorded_at, recorded_by, recorded_by_name)
      SELECT ?, id, now(), 'benchmark', 'Benchmark'
      FROM unnest(?::uuid[]) AS made (id)
      """;

  private static final String ALLEGATIONS =
      """
      INSERT INTO allegation (
          authority_code, id, reference, state, received_at, received_by,
          source_role, source_organisation, source_name, historical,
          primary_concern, further_concerns, summary, children_safe_now, safety_action,
          adult_given_names, adult_family_name, adult_other_names, adult_birth_year, adult_role, adult_setting,
          contact_recorded_at, contact_recorded_by, contact_recorded_by_name, adult_id,
          decided_at, criteria, consultation_reasons, decision_reasons, referral_outcome,
          decision_recorded_at, decision_recorded_by, decision_recorded_by_name)
      SELECT ?, m.id, 'LADO-' || extract(year FROM m.received) || '-' || lpad(m.nth::text, 6, '0'), m.state, m.received, 'telephone',
             'employer', 'Example Trust ' || m.nth % 300, '', false,
             'physical', '{}',
             (SELECT string_agg('term' || floor(3000 * power(random(), 3))::int, ' ') FROM generate_series(1, 40) WHERE m.nth > 0),
             true, '', m.given, m.family, '{}', 1960 + m.nth % 40, m.role, m.setting,
             m.received, 'benchmark', 'Benchmark', m.id,
             CASE WHEN decided THEN m.received END,
             CASE WHEN decided THEN CASE m.state WHEN 'closed' THEN '{}'::text[] ELSE '{harmed-a-child}' END END,
             CASE WHEN decided THEN '{}'::text[] END,
             CASE WHEN decided THEN 'As told' END,
             CASE WHEN decided THEN CASE m.state WHEN 'closed' THEN 'advice-given' ELSE 'internal-enquiry' END END,
             CASE WHEN decided THEN m.received END,
             CASE WHEN decided THEN 'benchmark' END,
             CASE WHEN decided THEN 'Benchmark' END
      FROM (SELECT made.*,
                   now() - (((made.nth * 7919) %% 3600) || ' days')::interval - interval '1 hour' AS received,
                   CASE WHEN made.nth %% 200 = 0 THEN 'received' WHEN made.nth %% 250 = 1 THEN 'under-enquiry' ELSE 'closed' END AS state,
                   made.nth %% 200 <> 0 AS decided
            FROM (SELECT u.*, ? + row_number() OVER () AS nth
                  FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                      AS u (id, given, family, role, setting)) AS made) AS m
      """
          .replace("%%", "%");

  private static final String CHILDREN =
      """
      INSERT INTO allegation_child (authority_code, allegation_id, position, name, age_years, own_account)
      SELECT ?, id, 0, 'A B', 9, 'It happened'
      FROM unnest(?::uuid[]) AS made (id)
      """;

  /** As the service does it, for all at once. */
  private static final String WORDS =
      """
      INSERT INTO allegation_word (authority_code, word, received_on, allegation_id, places)
      SELECT a.authority_code, search_stem(t.word), a.received_on, a.id, bit_or(told.place)
      FROM allegation AS a
      CROSS JOIN LATERAL (VALUES
          (2, concat_ws(' ', a.adult_given_names, a.adult_family_name)),
          (8, a.adult_setting),
          (16, a.summary),
          (32, a.source_organisation)) AS told (place, text)
      CROSS JOIN LATERAL regexp_split_to_table(lower(told.text), '[^[:alnum:]]+') AS t (word)
      WHERE a.authority_code = ? AND a.id = ANY (?::uuid[]) AND t.word <> ''
      GROUP BY a.authority_code, search_stem(t.word), a.received_on, a.id
      """;

  private Contacts() {}

  /** Writes them all into the authority. */
  public static void write(DatabaseAccess access, String authority, List<Kept> adults)
      throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(
            access.url(), access.applicationUser(), access.applicationPassword())) {
      connection.setAutoCommit(false);
      for (int from = 0; from < adults.size(); from += AT_ONCE) {
        write(
            connection,
            authority,
            from,
            adults.subList(from, Math.min(adults.size(), from + AT_ONCE)));
        connection.commit();
      }
    }
  }

  private static void write(Connection connection, String authority, int from, List<Kept> some)
      throws SQLException {
    try (Statement begin = connection.createStatement()) {
      begin.execute("SET LOCAL app.authority_code = '" + authority + "'");
    }
    String[] ids = some.stream().map(each -> each.id().toString()).toArray(String[]::new);
    insert(connection, ADULTS, authority, ids);
    insert(connection, CHILDREN, authority, ids);
    insert(
        connection,
        ALLEGATIONS,
        authority,
        from,
        ids,
        some.stream().map(each -> each.telling().givenNames()).toArray(String[]::new),
        some.stream().map(each -> each.telling().familyName()).toArray(String[]::new),
        some.stream().map(each -> each.telling().role()).toArray(String[]::new),
        some.stream().map(each -> each.telling().setting()).toArray(String[]::new));
    insert(connection, WORDS, authority, ids);
  }

  private static void insert(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(
            i + 1,
            values[i] instanceof String[] texts
                ? connection.createArrayOf("text", texts)
                : values[i]);
      }
      statement.executeUpdate();
    }
  }
}

package safeguarding.benchmarks.matching;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.benchmarks.matching.Made.Kept;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.local.postgres.DatabaseAccess;

/** Puts adults on record as the program finds what was there before there were keys. */
public final class Records {
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
          adult_given_names, adult_family_name, adult_other_names,
          adult_birth_year, adult_birth_month, adult_birth_day, adult_role, adult_setting,
          contact_recorded_at, contact_recorded_by, contact_recorded_by_name, adult_id)
      SELECT ?, id, 'LADO-' || id, 'received', now() - interval '1 day', 'telephone',
             'employer', '', '', false,
             'physical', '{}', 'Made up.', true, '',
             given, family, '{}',
             nullif(year, '')::smallint, nullif(month, '')::smallint, nullif(day, '')::smallint, role, setting,
             now(), 'benchmark', 'Benchmark', id
      FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
          AS made (id, given, family, year, month, day, role, setting)
      """;

  private Records() {}

  /** Writes them all into the authority. */
  public static void write(DatabaseAccess access, String authority, List<Kept> kept)
      throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(
            access.url(), access.applicationUser(), access.applicationPassword())) {
      connection.setAutoCommit(false);
      for (int from = 0; from < kept.size(); from += AT_ONCE) {
        write(connection, authority, kept.subList(from, Math.min(kept.size(), from + AT_ONCE)));
        connection.commit();
      }
    }
  }

  private static void write(Connection connection, String authority, List<Kept> some)
      throws SQLException {
    try (Statement begin = connection.createStatement()) {
      begin.execute("SET LOCAL app.authority_code = '" + authority + "'");
    }
    Array ids = texts(connection, some, each -> each.id().toString());
    try (PreparedStatement adults = connection.prepareStatement(ADULTS);
        PreparedStatement allegations = connection.prepareStatement(ALLEGATIONS)) {
      adults.setString(1, authority);
      adults.setArray(2, ids);
      adults.executeUpdate();
      allegations.setString(1, authority);
      allegations.setArray(2, ids);
      allegations.setArray(3, texts(connection, some, each -> each.telling().givenNames()));
      allegations.setArray(4, texts(connection, some, each -> each.telling().familyName()));
      allegations.setArray(5, texts(connection, some, each -> born(each, BirthDate::year)));
      allegations.setArray(6, texts(connection, some, each -> born(each, BirthDate::month)));
      allegations.setArray(7, texts(connection, some, each -> born(each, BirthDate::day)));
      allegations.setArray(8, texts(connection, some, each -> each.telling().role()));
      allegations.setArray(9, texts(connection, some, each -> each.telling().setting()));
      allegations.executeUpdate();
    }
  }

  private static String born(Kept kept, Function<BirthDate, @Nullable Integer> part) {
    BirthDate born = kept.telling().born();
    Integer value = born == null ? null : part.apply(born);
    return value == null ? "" : value.toString();
  }

  private static Array texts(Connection connection, List<Kept> some, Function<Kept, String> text)
      throws SQLException {
    return connection.createArrayOf("text", some.stream().map(text).toArray());
  }
}

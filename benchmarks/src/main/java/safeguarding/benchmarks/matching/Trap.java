package safeguarding.benchmarks.matching;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import safeguarding.local.postgres.DatabaseAccess;

/**
 * What the obvious search costs: pg_trgm's {@code %} on family names with its index, once with
 * row-level security and once without. The operator is not leakproof, so security comes first and
 * the index not at all.
 */
public final class Trap {
  private static final int TIMES = 15;

  private static final String ALIKE =
      "SELECT id FROM allegation WHERE authority_code = ? AND adult_family_name % ?";

  private Trap() {}

  /** Measures, and leaves the extension and its index behind: the database is thrown away. */
  public static void measure(
      PrintStream out,
      Connection superuser,
      DatabaseAccess access,
      String authority,
      List<String> names)
      throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
      statement.execute(
          "CREATE INDEX IF NOT EXISTS trap ON allegation USING gin (adult_family_name gin_trgm_ops)");
      statement.execute("ANALYZE allegation");
    }
    double without = median(superuser, authority, names);
    try (Connection application =
        DriverManager.getConnection(
            access.url(), access.applicationUser(), access.applicationPassword())) {
      try (Statement begin = application.createStatement()) {
        begin.execute("SET app.authority_code = '" + authority + "'");
      }
      out.printf(
          Locale.ROOT,
          "the trap: names like a name by pg_trgm, %.1f ms under row-level security, %.1f ms without%n",
          median(application, authority, names),
          without);
    }
  }

  private static double median(Connection connection, String authority, List<String> names)
      throws SQLException {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long begun = System.nanoTime();
      try (PreparedStatement query = connection.prepareStatement(ALIKE)) {
        query.setString(1, authority);
        query.setString(2, names.get(i));
        query.executeQuery().close();
      }
      nanos.add(System.nanoTime() - begun);
    }
    Collections.sort(nanos);
    return nanos.get(TIMES / 2) / 1e6;
  }
}

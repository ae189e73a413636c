package safeguarding.tenancy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Creates the database of one program and its three roles: {@code <database>_owner}, {@code
 * <database>_migrator} and {@code <database>_app}. What each may do stands in {@code bootstrap.sql}
 * beside this class, a script that psql runs too.
 *
 * <p>Plain JDBC on purpose: it runs before any program starts, as a superuser that no program ever
 * is.
 */
public final class DatabaseBootstrap {
  private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^--.*$");
  private static final Pattern VARIABLE = Pattern.compile(":'([a-z_]+)'");

  private DatabaseBootstrap() {}

  /**
   * Creates what is missing and repairs the rest; running it again changes nothing but the
   * passwords, if others are given.
   *
   * @param superuser a connection of a superuser to any database of the server, in auto-commit (a
   *     database cannot be created inside a transaction); left open
   * @param database lower-case letters, digits and underscores, at most forty
   * @param migratorPassword the password {@code <database>_migrator} signs in with
   * @param applicationPassword the password {@code <database>_app} signs in with
   * @throws IllegalArgumentException if the name has another form, a password is empty, or the
   *     connection is in a transaction
   * @throws SQLException if the server refuses
   */
  public static void create(
      Connection superuser, String database, String migratorPassword, String applicationPassword)
      throws SQLException {
    if (!DATABASE_NAME.matcher(database).matches()) {
      throw new IllegalArgumentException(
          "a database name is lower-case letters, digits and underscores, at most forty");
    }
    if (migratorPassword.isEmpty() || applicationPassword.isEmpty()) {
      throw new IllegalArgumentException("a role that signs in needs a password");
    }
    if (!superuser.getAutoCommit()) {
      throw new IllegalArgumentException("a database cannot be created inside a transaction");
    }
    Map<String, String> variables =
        Map.of(
            "database", database,
            "migrator_password", migratorPassword,
            "application_password", applicationPassword);
    for (String query : queries()) {
      for (String statement : statements(superuser, query, variables)) {
        execute(superuser, statement);
      }
    }
  }

  /** Returns the script as psql would run it, for those who set a server up by hand. */
  public static String script() {
    try (InputStream script = DatabaseBootstrap.class.getResourceAsStream("bootstrap.sql")) {
      if (script == null) {
        throw new IllegalStateException("bootstrap.sql is missing from this jar");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> queries() {
    return Pattern.compile("\\\\gexec")
        .splitAsStream(COMMENT_LINE.matcher(script()).replaceAll(""))
        .map(String::strip)
        .filter(query -> !query.isEmpty())
        .toList();
  }

  private static List<String> statements(
      Connection superuser, String query, Map<String, String> variables) throws SQLException {
    List<String> values =
        VARIABLE.matcher(query).results().map(found -> variables.get(found.group(1))).toList();
    try (PreparedStatement select =
        superuser.prepareStatement(VARIABLE.matcher(query).replaceAll("?"))) {
      for (int i = 0; i < values.size(); i++) {
        select.setString(i + 1, values.get(i));
      }
      List<String> statements = new ArrayList<>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          statements.add(rows.getString(1));
        }
      }
      return statements;
    }
  }

  private static void execute(Connection superuser, String sql) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }
}

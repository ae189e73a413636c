package safeguarding.tenancy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** One PostgreSQL server for all tests of this module; it stops with the JVM. */
final class TestServer {
  static final String MIGRATOR_PASSWORD = "migrator's \"own\" \\ %s";
  static final String APPLICATION_PASSWORD = "application";

  private static final EmbeddedPostgres SERVER = start();

  private TestServer() {}

  static Connection superuser() throws SQLException {
    return superuser("postgres");
  }

  static Connection superuser(String database) throws SQLException {
    return connect(database, "postgres", "postgres");
  }

  static Connection migrator(String database) throws SQLException {
    return connect(database, database + "_migrator", MIGRATOR_PASSWORD);
  }

  static Connection application(String database) throws SQLException {
    return connect(database, database + "_app", APPLICATION_PASSWORD);
  }

  static Connection connect(String database, String user, String password) throws SQLException {
    return DriverManager.getConnection(url(database), user, password);
  }

  static String url(String database) {
    return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
  }

  /** Creates the database of that name with its roles. */
  static void bootstrap(String database) {
    try (Connection superuser = superuser()) {
      DatabaseBootstrap.create(superuser, database, MIGRATOR_PASSWORD, APPLICATION_PASSWORD);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By default the embedded server lets every role in without a password. */
  private static Path signInRules() throws IOException {
    Path rules = Files.createTempFile("sign-in-rules", ".conf");
    Files.writeString(
        rules,
        """
        host all postgres all trust
        host all all      all scram-sha-256
        """);
    rules.toFile().deleteOnExit();
    Files.setPosixFilePermissions(rules, PosixFilePermissions.fromString("rw-r--r--"));
    return rules;
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setLocaleConfig("locale", "C.UTF-8")
          .setPGStartupWait(Duration.ofSeconds(60))
          .setServerConfig("hba_file", signInRules().toString())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

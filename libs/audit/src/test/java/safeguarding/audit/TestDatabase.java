package safeguarding.audit;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import safeguarding.tenancy.DatabaseBootstrap;

/**
 * One PostgreSQL server and one program on it for all tests of this module; both stop with the JVM.
 */
final class TestDatabase {
  private static final String NAME = "audit_test";
  private static final String PASSWORD = "audit";
  private static final EmbeddedPostgres SERVER = startServer();
  private static final ApplicationContext PROGRAM = startProgram();

  private TestDatabase() {}

  static <T> T bean(Class<T> type) {
    return PROGRAM.getBean(type);
  }

  static Connection application() throws SQLException {
    return connect(NAME, NAME + "_app");
  }

  /** A connection that has become the owner of the tables. */
  static Connection owner() throws SQLException {
    Connection connection = connect(NAME, NAME + "_migrator");
    try (var statement = connection.createStatement()) {
      statement.execute("SET ROLE " + NAME + "_owner");
    }
    return connection;
  }

  private static Connection connect(String database, String user) throws SQLException {
    return DriverManager.getConnection(url(database), user, PASSWORD);
  }

  private static String url(String database) {
    return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
  }

  private static EmbeddedPostgres startServer() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setLocaleConfig("locale", "C.UTF-8")
              .setPGStartupWait(Duration.ofSeconds(60))
              .start();
      try (Connection superuser = server.getPostgresDatabase().getConnection()) {
        DatabaseBootstrap.create(superuser, NAME, PASSWORD, PASSWORD);
      }
      return server;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ApplicationContext startProgram() {
    return ApplicationContext.builder()
        .properties(
            Map.of(
                "DB_URL",
                url(NAME),
                "DB_USER",
                NAME + "_app",
                "DB_PASSWORD",
                PASSWORD,
                "DB_MIGRATOR_USER",
                NAME + "_migrator",
                "DB_MIGRATOR_PASSWORD",
                PASSWORD))
        .singletons(Clock.systemUTC())
        .start();
  }
}

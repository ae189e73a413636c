package safeguarding.grpcedge;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import safeguarding.tenancy.DatabaseBootstrap;

/** One PostgreSQL server for all tests of this module; it stops with the JVM. */
final class TestDatabase {
  private static final String NAME = "edge_test";
  private static final String PASSWORD = "edge";
  private static final EmbeddedPostgres SERVER = start();

  private TestDatabase() {}

  /** What a program needs to start: the database, and whose tokens to believe. */
  static Map<String, Object> settings() {
    var settings = new HashMap<String, Object>();
    settings.put("DB_URL", url());
    settings.put("DB_USER", NAME + "_app");
    settings.put("DB_PASSWORD", PASSWORD);
    settings.put("DB_MIGRATOR_USER", NAME + "_migrator");
    settings.put("DB_MIGRATOR_PASSWORD", PASSWORD);
    settings.put("OIDC_ISSUER", TestIssuer.ISSUER);
    settings.put("OIDC_JWKS_URL", TestIssuer.jwksUrl());
    return settings;
  }

  /** A connection as the application has it. */
  static Connection application() throws SQLException {
    return DriverManager.getConnection(url(), NAME + "_app", PASSWORD);
  }

  private static String url() {
    return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + NAME;
  }

  private static EmbeddedPostgres start() {
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
}

package safeguarding.benchmarks;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import safeguarding.grpcedge.ServiceProgram;
import safeguarding.lado.Application;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.TestDatabase;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** lado-service in this program, on a real database of its own. */
final class LadoProgram {
  static final String DATABASE = "lado";

  private LadoProgram() {}

  static ApplicationContext start(DatabaseAccess access) {
    return start(access, Map.of());
  }

  /**
   * Starts it with tokens of a provider and mail that waits, so that nothing runs beside a call.
   */
  static ApplicationContext start(DatabaseAccess access, OpenIdProvider provider) {
    return start(
        access,
        Map.of(
            "GRPC_PORT",
            "0",
            "OUTBOX_EVERY",
            "1h",
            "OIDC_ISSUER",
            provider.issuer().toString(),
            "OIDC_JWKS_URL",
            provider.issuer().resolve("/jwks").toString()));
  }

  private static ApplicationContext start(DatabaseAccess access, Map<String, Object> more) {
    return ApplicationContext.builder(ServiceProgram.ENVIRONMENT)
        .mainClass(Application.class)
        .properties(
            Map.of(
                "DB_URL", access.url(),
                "DB_USER", access.applicationUser(),
                "DB_PASSWORD", access.applicationPassword(),
                "DB_MIGRATOR_USER", access.migratorUser(),
                "DB_MIGRATOR_PASSWORD", access.migratorPassword()))
        .properties(more)
        .start();
  }

  /** A LADO of an authority. */
  static Caller lado(String authority) {
    return new Caller("benchmark", "Benchmark", new AuthorityCode(authority), Set.of(Role.LADO));
  }

  /** A connection that row-level security does not bind, for upkeep and counts of everything. */
  static Connection superuser() throws SQLException {
    return TestDatabase.shared().postgres().superuserConnection(DATABASE);
  }

  /** Runs commands that only a superuser may. */
  static void asSuperuser(String... commands) throws SQLException {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }
}

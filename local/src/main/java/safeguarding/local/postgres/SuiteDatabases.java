package safeguarding.local.postgres;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import safeguarding.local.problem.CannotStart;
import safeguarding.tenancy.DatabaseBootstrap;

/** The databases of the four programs on one server, each with its three roles. */
public final class SuiteDatabases {
  /** One for each program that keeps something. */
  public static final List<String> NAMES =
      List.of("gateway", "lado", "cla_review", "child_protection");

  private final LocalPostgres postgres;
  private final Secrets secrets;

  /**
   * Databases of a server.
   *
   * @param secretsFile where the passwords of the roles are kept, mode 600; made at first use
   */
  public SuiteDatabases(LocalPostgres postgres, Path secretsFile) {
    this.postgres = postgres;
    this.secrets = Secrets.in(secretsFile);
  }

  /** Creates the databases of all four programs where they are missing. */
  public void createAll() {
    NAMES.forEach(this::create);
  }

  /** Creates one database with its roles where they are missing, and says how to reach it. */
  public DatabaseAccess create(String database) {
    var access = access(database);
    try (var superuser = postgres.superuserConnection()) {
      DatabaseBootstrap.create(
          superuser, database, access.migratorPassword(), access.applicationPassword());
      return access;
    } catch (SQLException e) {
      throw new CannotStart(
          "The database " + database + " could not be created: " + e.getMessage(), e);
    }
  }

  private DatabaseAccess access(String database) {
    return new DatabaseAccess(
        postgres.jdbcUrl(database),
        database + "_migrator",
        secrets.get(database + ".migrator"),
        database + "_app",
        secrets.get(database + ".app"));
  }
}

package safeguarding.local.postgres;

/**
 * How a program reaches its database: as the migrator, which changes tables, and as the
 * application, which changes rows.
 *
 * @param url for JDBC, without user and password
 */
public record DatabaseAccess(
    String url,
    String migratorUser,
    String migratorPassword,
    String applicationUser,
    String applicationPassword) {

  /** Without the passwords: this text may reach a log. */
  @Override
  public String toString() {
    return "DatabaseAccess[" + url + " as " + applicationUser + " and " + migratorUser + "]";
  }
}

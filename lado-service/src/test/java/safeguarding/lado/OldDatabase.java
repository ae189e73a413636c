package safeguarding.lado;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.TestDatabase;

/** A database of an earlier version, with rows in it, that is brought to a later one. */
public final class OldDatabase {
  private final String name;
  private final DatabaseAccess access;

  /** Makes one without any table. */
  public OldDatabase(String name) {
    this.name = name;
    this.access = TestDatabase.shared().database(name);
  }

  /** Brings it to a version: {@code 10}, or {@code latest}. */
  public void migrate(String target) {
    Flyway.configure()
        .dataSource(access.url(), access.migratorUser(), access.migratorPassword())
        .initSql("SET ROLE " + name + "_owner")
        .outOfOrder(true)
        .locations(
            "classpath:db/tenancy",
            "classpath:db/audit",
            "classpath:db/edge",
            "classpath:db/outbox",
            "classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  /**
   * Writes an allegation as version 1 holds it.
   *
   * @param born its date of birth in SQL
   */
  public void insert(String authority, String born) throws SQLException {
    run(
        authority,
        """
        INSERT INTO allegation (
            authority_code, id, reference, state, received_at, received_by,
            source_role, source_organisation, source_name, historical,
            primary_concern, further_concerns, summary, children_safe_now, safety_action,
            adult_given_names, adult_family_name, adult_other_names, adult_date_of_birth,
            adult_role, adult_setting, contact_recorded_at, contact_recorded_by, contact_recorded_by_name)
        SELECT '%s', id, id, 'received', now(), 'telephone', 'employer', '', '', false,
               'physical', '{}', 'It.', true, '', 'Rowan', 'Hawthorne', '{}', %s,
               'sport', '', now(), 'lado-1', 'Demo LADO'
        FROM gen_random_uuid() AS made (id)
        """
            .formatted(authority, born));
  }

  /** Changes rows of an authority as the application. */
  public void run(String authority, String sql) throws SQLException {
    try (Connection connection = application();
        Statement statement = connection.createStatement()) {
      statement.execute("SET app.authority_code = '" + authority + "'");
      statement.execute(sql);
    }
  }

  /** The first column of the first row that the application reads. */
  public String answer(String authority, String sql) throws SQLException {
    try (Connection connection = application();
        Statement statement = connection.createStatement()) {
      statement.execute("SET app.authority_code = '" + authority + "'");
      try (ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** The application's own connection. */
  public Connection application() throws SQLException {
    return DriverManager.getConnection(
        access.url(), access.applicationUser(), access.applicationPassword());
  }
}

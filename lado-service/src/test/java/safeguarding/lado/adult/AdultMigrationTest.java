package safeguarding.lado.adult;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.TestDatabase;
import safeguarding.tenancy.CatalogueCheck;

/** What was on record before there were adults, and words to be found by. */
class AdultMigrationTest {
  private static final DatabaseAccess ACCESS = TestDatabase.shared().database("lado_before");

  @Test
  void each_allegation_on_record_gets_an_adult_of_its_own_whatever_its_authority()
      throws SQLException {
    migrate("1");
    insert("E91000001", "DATE '1980-02-29'");
    insert("E91000001", "NULL");
    insert("E91000002", "DATE '1975-03-07'");

    migrate("2");

    assertThat(
            answer(
                "E91000001",
                "SELECT count(DISTINCT a.id) || ' ' || max(g.adult_birth_year) || ' '"
                    + " || max(g.adult_birth_day) || ' ' || count(g.adult_birth_month)"
                    + " FROM adult AS a JOIN allegation AS g ON g.adult_id = a.id"))
        .isEqualTo("2 1980 29 1");
    assertThat(answer("E91000002", "SELECT count(*) FROM adult")).isEqualTo("1");

    migrate("8");

    assertThat(
            answer(
                "E91000001",
                "SELECT string_agg(DISTINCT word || ' ' || places, ', ' ORDER BY word || ' ' || places)"
                    + " FROM allegation_word"))
        .as("words to be found by, without those that English leaves out of texts")
        .isEqualTo("hawthorn 2, rowan 2");
    run(
        "E91000001",
        """
        INSERT INTO strand (
            authority_code, id, allegation_id, version, kind, opened_on, led_by, reference, notes,
            opened_recorded_at, opened_recorded_by, opened_recorded_by_name)
        SELECT authority_code, id, id, 2, 'police', DATE '2018-06-05', 'DC Sample', '',
               'Rowan''s telephones were seized', now(), 'lado-1', 'Demo LADO'
        FROM allegation
        """);

    migrate("14");

    assertThat(
            answer(
                "E91000001",
                "SELECT string_agg(DISTINCT word || ' ' || places, ', ' ORDER BY word || ' ' || places)"
                    + " FROM allegation_word"))
        .as("what was written of an enquiry is searched from then on")
        .isEqualTo("hawthorn 2, rowan 18, seiz 16, telephon 16");
    assertThat(answer("E91000002", "SELECT count(*) FROM allegation_word WHERE places = 16"))
        .isEqualTo("0");
    try (Connection connection = application()) {
      assertThat(CatalogueCheck.violations(connection)).isEmpty();
    }
  }

  private static void migrate(String target) {
    Flyway.configure()
        .dataSource(ACCESS.url(), ACCESS.migratorUser(), ACCESS.migratorPassword())
        .initSql("SET ROLE lado_before_owner")
        .outOfOrder(true)
        .locations(
            "classpath:db/tenancy",
            "classpath:db/audit",
            "classpath:db/edge",
            "classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  private static void insert(String authority, String born) throws SQLException {
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

  private static void run(String authority, String sql) throws SQLException {
    try (Connection connection = application();
        Statement statement = connection.createStatement()) {
      statement.execute("SET app.authority_code = '" + authority + "'");
      statement.execute(sql);
    }
  }

  private static String answer(String authority, String sql) throws SQLException {
    try (Connection connection = application();
        Statement statement = connection.createStatement()) {
      statement.execute("SET app.authority_code = '" + authority + "'");
      try (ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static Connection application() throws SQLException {
    return DriverManager.getConnection(
        ACCESS.url(), ACCESS.applicationUser(), ACCESS.applicationPassword());
  }
}

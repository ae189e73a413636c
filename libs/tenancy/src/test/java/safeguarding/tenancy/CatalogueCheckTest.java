package safeguarding.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each rule is broken once, inside a transaction that is rolled back. */
class CatalogueCheckTest {
  private static final String DATABASE = "catalogue_test";

  private Connection superuser;

  @BeforeEach
  void migrateInATransaction() throws SQLException, IOException {
    TestServer.bootstrap(DATABASE);
    superuser = TestServer.superuser(DATABASE);
    superuser.setAutoCommit(false);
    execute("SET LOCAL ROLE " + DATABASE + "_owner");
    execute(resource("/db/tenancy/V0_1__authority_tables.sql"));
    execute(
        """
        CREATE TABLE child (authority_code text NOT NULL, id int, PRIMARY KEY (authority_code, id));
        CALL suite_protect('child', 'distributed');
        """);
    execute("RESET ROLE");
  }

  @AfterEach
  void rollBack() throws SQLException {
    superuser.rollback();
    superuser.close();
  }

  @Test
  void a_database_that_keeps_the_rules_has_no_violation() throws SQLException {
    assertThat(CatalogueCheck.violations(superuser)).isEmpty();
  }

  @Test
  void a_table_in_another_schema_is_held_to_the_same_rules() throws SQLException {
    execute(
        """
        CREATE SCHEMA diary;
        CREATE TABLE diary.room (authority_code text NOT NULL, id int, PRIMARY KEY (authority_code, id));
        """);

    assertThat(violations()).containsExactly("diary.room: is not catalogued by suite_protect");

    execute("CALL suite_protect('diary.room', 'distributed')");

    assertThat(violations()).isEmpty();
  }

  @Test
  void a_table_without_a_catalogue_row_is_found() throws SQLException {
    execute("CREATE TABLE forgotten (id int PRIMARY KEY)");

    assertThat(violations())
        .containsExactly("public.forgotten: is not catalogued by suite_protect");
  }

  @Test
  void a_catalogue_row_without_a_table_is_found() throws SQLException {
    execute("DROP TABLE child");

    assertThat(violations()).containsExactly("public.child: is catalogued and does not exist");
  }

  @Test
  void row_level_security_that_is_not_forced_is_found() throws SQLException {
    execute("ALTER TABLE child NO FORCE ROW LEVEL SECURITY");

    assertThat(violations())
        .containsExactly("public.child: row-level security is not enabled and forced");
  }

  @Test
  void row_level_security_that_is_switched_off_is_found() throws SQLException {
    execute("ALTER TABLE child DISABLE ROW LEVEL SECURITY");

    assertThat(violations())
        .containsExactly("public.child: row-level security is not enabled and forced");
  }

  @Test
  void a_missing_policy_is_found() throws SQLException {
    execute("DROP POLICY authority ON child");

    assertThat(violations()).containsExactly("public.child: has no policy for its authority");
  }

  @Test
  void a_second_policy_that_lets_more_through_is_found() throws SQLException {
    execute("CREATE POLICY everyone ON child USING (true)");

    assertThat(violations())
        .containsExactly("public.child: policy everyone lets through more than its authority");
  }

  @Test
  void a_policy_that_was_widened_is_found() throws SQLException {
    execute("ALTER POLICY authority ON child WITH CHECK (true)");

    assertThat(violations())
        .containsExactly("public.child: policy authority lets through more than its authority");
  }

  @Test
  void keys_that_do_not_begin_with_the_authority_are_found() throws SQLException {
    execute(
        """
        CREATE TABLE plan (
            authority_code text NOT NULL,
            id             int,
            child_id       int,
            room           int UNIQUE,
            during         int4range,
            PRIMARY KEY (id, authority_code),
            EXCLUDE USING gist (during WITH &&),
            FOREIGN KEY (child_id, authority_code) REFERENCES child (id, authority_code)
        );
        CALL suite_protect('plan', 'distributed');
        CREATE UNIQUE INDEX plan_room_small ON plan ((room % 10));
        """,
        "CREATE UNIQUE INDEX child_reversed ON child (id, authority_code)");

    assertThat(violations())
        .containsExactlyInAnyOrder(
            "public.child: child_reversed does not begin with authority_code",
            "public.plan: plan_pkey does not begin with authority_code",
            "public.plan: plan_room_key does not begin with authority_code",
            "public.plan: plan_room_small does not begin with authority_code",
            "public.plan: plan_during_excl does not begin with authority_code",
            "public.plan: plan_child_id_authority_code_fkey does not begin with authority_code");
  }

  @Test
  void a_foreign_key_to_a_reference_table_needs_no_authority() throws SQLException {
    execute(
        """
        CREATE TABLE ground (code text PRIMARY KEY);
        CALL suite_protect('ground', 'reference');
        ALTER TABLE child ADD COLUMN ground text REFERENCES ground;
        """);

    assertThat(violations()).isEmpty();
  }

  @Test
  void a_distributed_table_without_primary_key_is_found() throws SQLException {
    execute(
        "CREATE TABLE loose (authority_code text NOT NULL)",
        "CALL suite_protect('loose', 'distributed')");

    assertThat(violations()).containsExactly("public.loose: has no primary key");
  }

  @Test
  void an_authority_that_may_be_null_is_found() throws SQLException {
    execute(
        "CREATE TABLE loose (authority_code text, id int UNIQUE)",
        "CALL suite_protect('loose', 'distributed')");

    assertThat(violations()).contains("public.loose: has no column authority_code NOT NULL");
  }

  @Test
  void privileges_beyond_rows_are_found() throws SQLException {
    execute("GRANT TRUNCATE, REFERENCES ON child TO catalogue_test_app");

    assertThat(violations())
        .containsExactlyInAnyOrder(
            "public.child: catalogue_test_app is granted TRUNCATE",
            "public.child: catalogue_test_app is granted REFERENCES");
  }

  @Test
  void a_privilege_of_everyone_is_found() throws SQLException {
    execute("GRANT SELECT ON child TO PUBLIC");

    assertThat(violations()).containsExactly("public.child: PUBLIC is granted SELECT");
  }

  @Test
  void an_application_role_that_row_level_security_does_not_bind_is_found() throws SQLException {
    execute("ALTER ROLE catalogue_test_app BYPASSRLS");

    assertThat(violations())
        .containsExactly("catalogue_test_app: is more than an application role");
  }

  @Test
  void an_application_role_that_is_a_member_of_the_owner_is_found() throws SQLException {
    execute("GRANT catalogue_test_owner TO catalogue_test_app");

    assertThat(violations()).contains("catalogue_test_app: is more than an application role");
  }

  @Test
  void an_application_role_that_owns_a_table_is_found() throws SQLException {
    execute("ALTER TABLE child OWNER TO catalogue_test_app");

    assertThat(violations()).contains("catalogue_test_app: owns public.child");
  }

  @Test
  void a_materialized_view_is_found() throws SQLException {
    execute("CREATE MATERIALIZED VIEW everything AS SELECT * FROM child");

    assertThat(violations())
        .containsExactly(
            "public.everything: is a materialized view, which row-level security does not reach");
  }

  @Test
  void suite_protect_never_grants_truncate() {
    assertThatThrownBy(() ->
            execute(
                "CREATE TABLE emptied (id int PRIMARY KEY)",
                "CALL suite_protect('emptied', 'local', 'SELECT, TRUNCATE')"))
        .hasMessageContaining("the application is never granted TRUNCATE");
  }

  @Test
  void suite_protect_refuses_a_kind_it_does_not_know() {
    assertThatThrownBy(() ->
            execute("CREATE TABLE odd (id int PRIMARY KEY)", "CALL suite_protect('odd', 'odd')"))
        .hasMessageContaining("suite_table_kind_check");
  }

  private List<String> violations() throws SQLException {
    return CatalogueCheck.violations(superuser);
  }

  private void execute(String... statements) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(CatalogueCheckTest.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

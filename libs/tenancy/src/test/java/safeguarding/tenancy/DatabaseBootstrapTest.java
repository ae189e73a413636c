package safeguarding.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseBootstrapTest {
  private static final String DATABASE = "bootstrap_test";

  @BeforeAll
  static void createDatabase() {
    TestServer.bootstrap(DATABASE);
  }

  @Test
  void the_application_signs_in_and_may_create_nothing() throws SQLException {
    try (Connection application = TestServer.application(DATABASE)) {
      assertRefused(application, "CREATE TABLE mine (id int)");
      assertRefused(application, "CREATE TEMPORARY TABLE mine (id int)");
      assertRefused(application, "CREATE SCHEMA mine");
      assertRefused(application, "CREATE DATABASE mine");
      assertRefused(application, "CREATE ROLE mine");
      assertRefused(application, "SET ROLE " + DATABASE + "_owner");
    }
  }

  @Test
  void the_migrator_has_no_right_until_it_becomes_the_owner() throws SQLException {
    try (Connection migrator = TestServer.migrator(DATABASE)) {
      assertRefused(migrator, "CREATE TABLE made (id int)");

      execute(migrator, "SET ROLE " + DATABASE + "_owner");
      execute(migrator, "CREATE TABLE made (id int)");

      assertThat(text(migrator, "SELECT tableowner FROM pg_tables WHERE tablename = 'made'"))
          .isEqualTo(DATABASE + "_owner");
    }
  }

  @Test
  void nobody_signs_in_as_the_owner() {
    assertThatThrownBy(() -> TestServer.connect(DATABASE, DATABASE + "_owner", ""))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void the_roles_of_another_program_do_not_get_in() {
    TestServer.bootstrap("bootstrap_other");

    assertThatThrownBy(() ->
            TestServer.connect(DATABASE, "bootstrap_other_app", TestServer.APPLICATION_PASSWORD))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void running_it_again_keeps_the_data_and_takes_back_what_was_granted_since() throws SQLException {
    TestServer.bootstrap("bootstrap_again");
    try (Connection superuser = TestServer.superuser("bootstrap_again")) {
      execute(superuser, "CREATE TABLE kept AS SELECT 1 AS one");
      execute(superuser, "ALTER ROLE bootstrap_again_app SUPERUSER BYPASSRLS");
      execute(superuser, "GRANT bootstrap_again_owner TO bootstrap_again_app");
      execute(superuser, "GRANT CREATE ON DATABASE bootstrap_again TO PUBLIC");
    }

    TestServer.bootstrap("bootstrap_again");

    try (Connection superuser = TestServer.superuser("bootstrap_again");
        Connection application = TestServer.application("bootstrap_again")) {
      assertThat(text(superuser, "SELECT one FROM kept")).isEqualTo("1");
      assertRefused(application, "SELECT one FROM kept");
      assertRefused(application, "SET ROLE bootstrap_again_owner");
      assertRefused(application, "CREATE SCHEMA mine");
    }
  }

  @Test
  void another_password_replaces_the_one_before() throws SQLException {
    TestServer.bootstrap("bootstrap_password");

    try (Connection superuser = TestServer.superuser()) {
      DatabaseBootstrap.create(
          superuser, "bootstrap_password", "new migrator", "it's \"new\" \\'; --");
    }

    assertThatCode(() ->
            TestServer.connect(
                    "bootstrap_password", "bootstrap_password_app", "it's \"new\" \\'; --")
                .close())
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> TestServer.application("bootstrap_password"))
        .isInstanceOf(SQLException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Lado",
        "1ado",
        "la-do",
        "lado\"; DROP DATABASE x; --",
        "a23456789012345678901234567890123456789012"
      })
  void a_database_name_of_another_form_is_refused(String database) throws SQLException {
    try (Connection superuser = TestServer.superuser()) {
      assertThatThrownBy(() -> DatabaseBootstrap.create(superuser, database, "m", "a"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void a_role_without_a_password_is_refused() throws SQLException {
    try (Connection superuser = TestServer.superuser()) {
      assertThatThrownBy(() -> DatabaseBootstrap.create(superuser, "bootstrap_empty", "m", ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void a_connection_in_a_transaction_is_refused() throws SQLException {
    try (Connection superuser = TestServer.superuser()) {
      superuser.setAutoCommit(false);

      assertThatThrownBy(() -> DatabaseBootstrap.create(superuser, "bootstrap_late", "m", "a"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void assertRefused(Connection connection, String sql) {
    assertThatThrownBy(() -> execute(connection, sql))
        .as(sql)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}

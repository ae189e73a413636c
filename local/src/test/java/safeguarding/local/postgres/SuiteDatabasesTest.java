package safeguarding.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteDatabasesTest {
  @TempDir Path directory;

  @Test
  void each_program_has_a_database_that_its_two_roles_can_enter() throws SQLException {
    for (var name : SuiteDatabases.NAMES) {
      var access = TestDatabase.shared().database(name);

      assertThat(currentUser(access, access.migratorUser(), access.migratorPassword()))
          .isEqualTo(name + "_migrator");
      assertThat(currentUser(access, access.applicationUser(), access.applicationPassword()))
          .isEqualTo(name + "_app");
    }
  }

  @Test
  void the_application_role_is_neither_superuser_nor_above_row_security() throws SQLException {
    TestDatabase.shared().database("lado");
    try (var connection = TestDatabase.shared().postgres().superuserConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = 'lado_app'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getBoolean(1)).isFalse();
    }
  }

  @Test
  void passwords_are_made_once_and_only_their_owner_may_read_them() throws IOException {
    var file = directory.resolve("secrets.properties");

    var first = Secrets.in(file).get("lado.app");

    assertThat(Secrets.in(file).get("lado.app")).isEqualTo(first).hasSizeGreaterThan(30);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private static String currentUser(DatabaseAccess access, String user, String password)
      throws SQLException {
    try (var connection = DriverManager.getConnection(access.url(), user, password);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT session_user")) {
      rows.next();
      return rows.getString(1);
    }
  }
}

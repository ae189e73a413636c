package safeguarding.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.local.problem.CannotStart;

class LocalPostgresTest {
  @TempDir Path directory;

  @Test
  void a_confirmed_commit_survives_kill_9_and_a_restart() throws SQLException {
    try (var postgres = LocalPostgres.start(directory, 0)) {
      execute(postgres, "CREATE TABLE fact (id int PRIMARY KEY)");
      execute(postgres, "INSERT INTO fact VALUES (1)");
      var before = postgres.pid();

      postgres.kill();
      postgres.restart();

      assertThat(postgres.pid()).isNotEqualTo(before);
      assertThat(text(postgres, "SELECT count(*) FROM fact")).isEqualTo("1");
    }
  }

  @Test
  void durable_settings_are_on_and_only_this_machine_may_connect() throws SQLException {
    var postgres = TestDatabase.shared().postgres();

    for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      assertThat(text(postgres, "SHOW " + setting)).as(setting).isEqualTo("on");
    }
    assertThat(text(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(text(postgres, "SHOW unix_socket_directories")).isEmpty();
    assertThat(text(postgres, "SHOW server_encoding")).isEqualTo("UTF8");
  }

  @Test
  void a_wrong_password_does_not_get_in() {
    var url = TestDatabase.shared().postgres().jdbcUrl("postgres");

    assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guessed").close())
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void a_server_left_behind_by_a_killed_program_is_ended_and_its_data_kept() throws SQLException {
    var cluster = new Cluster(directory, PostgresBinaries.unpacked(), ServerAccount.choose());
    cluster.prepare();
    var leftover = cluster.start(Ports.free());

    try (var postgres = LocalPostgres.start(directory, 0)) {
      assertThat(leftover.process().isAlive()).isFalse();
      assertThat(text(postgres, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void a_pid_file_that_names_a_stranger_is_not_believed() throws IOException, SQLException {
    LocalPostgres.start(directory, 0).close();
    var pidFile = directory.resolve("cluster/postmaster.pid");
    Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");

    try (var postgres = LocalPostgres.start(directory, 0)) {
      assertThat(text(postgres, "SELECT 1")).isEqualTo("1");
    }
    assertThat(ProcessHandle.current().isAlive()).isTrue();
  }

  @Test
  void a_second_run_on_the_same_directory_is_refused_in_one_sentence() {
    try (var running = LocalPostgres.start(directory, 0)) {
      assertThatThrownBy(() -> LocalPostgres.start(directory, 0))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("in use by another run");
      assertThat(ProcessHandle.of(running.pid())).isPresent();
    }
  }

  @Test
  void a_port_in_use_is_named() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> LocalPostgres.start(directory, taken.getLocalPort()))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Port " + taken.getLocalPort());
    }
  }

  @Test
  void closing_leaves_no_process_behind() {
    var postgres = LocalPostgres.start(directory, 0);
    var process = ProcessHandle.of(postgres.pid());

    postgres.close();

    assertThat(process.filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void an_interrupted_making_of_the_files_is_started_over() throws IOException, SQLException {
    Files.createDirectories(directory.resolve("cluster.partial/base"));

    try (var postgres = LocalPostgres.start(directory, 0)) {
      assertThat(text(postgres, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void root_without_user_namespaces_steps_down_to_an_unprivileged_user() throws Exception {
    assumeThat(System.getProperty("user.name")).isEqualTo("root");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));

    try (var postgres = LocalPostgres.start(directory, 0, ServerAccount.unprivileged())) {
      assertThat(text(postgres, "SELECT 1")).isEqualTo("1");
      var user = ProcessHandle.of(postgres.pid()).flatMap(process -> process.info().user());
      assertThat(user).hasValue("nobody");
    }
  }

  @Test
  void a_directory_that_the_unprivileged_user_cannot_enter_is_named() throws IOException {
    assumeThat(System.getProperty("user.name")).isEqualTo("root");
    var closed = Files.createDirectory(directory.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    var inside = closed.resolve("data");

    assertThatThrownBy(() -> LocalPostgres.start(inside, 0, ServerAccount.unprivileged()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot enter " + inside);
  }

  @Test
  void a_database_of_another_major_version_is_refused() throws IOException {
    Files.createDirectories(directory.resolve("cluster"));
    Files.writeString(directory.resolve("cluster/PG_VERSION"), "12\n");

    assertThatThrownBy(() -> LocalPostgres.start(directory, 0))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("PostgreSQL 12");
  }

  private static void execute(LocalPostgres postgres, String sql) throws SQLException {
    try (var connection = postgres.superuserConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(LocalPostgres postgres, String sql) throws SQLException {
    try (var connection = postgres.superuserConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}

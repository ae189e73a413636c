package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.local.openid.SigningKeys;
import safeguarding.local.postgres.DirectoryLock;
import safeguarding.local.problem.CannotStart;

class StartingTest {
  @TempDir Path root;

  @Test
  void a_program_that_is_not_built_is_named_before_anything_starts() {
    var options = options(SuitePorts.free());

    assertThatThrownBy(() -> Suite.start(options))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("lado-service is not built");
    assertThat(options.data().resolve("postgres")).doesNotExist();
  }

  @Test
  void a_port_in_use_is_named_with_the_program_that_needs_it() throws IOException {
    pretendToBeBuilt();
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var free = SuitePorts.free();
      var ports =
          new SuitePorts(
              free.postgres(),
              taken.getLocalPort(),
              free.smtp(),
              free.mailbox(),
              free.http(),
              free.grpc());

      assertThatThrownBy(() -> Suite.start(options(ports)))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Port " + taken.getLocalPort() + ", which the sign-in provider");
    }
  }

  @Test
  void a_program_that_does_not_run_stops_everything_and_says_why() throws IOException {
    pretendToBeBuilt();
    var heard = new ArrayList<String>();
    var data = root.resolve(".data");
    var options = new SuiteOptions(root, data, SuitePorts.free(), heard::add);

    assertThatThrownBy(() -> Suite.start(options))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("lado-service ended while it started");

    assertThat(heard).hasSize(3).first().asString().contains("PostgreSQL");
    assertThat(heard).last().isEqualTo("Stopping everything");
    assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    assertThat(data.resolve("pids")).isEmptyDirectory();
    DirectoryLock.take(data).close();
  }

  @Test
  void a_second_run_in_the_same_project_is_refused() throws IOException {
    pretendToBeBuilt();
    var options = options(SuitePorts.free());

    try (var running = DirectoryLock.take(options.data())) {
      assertThatThrownBy(() -> Suite.start(options)).hasMessageContaining("another run");
      assertThatThrownBy(() -> FreshStart.clear(options.data()))
          .hasMessageContaining("another run");
      assertThat(running.isFile(options.data().resolve("lock"))).isTrue();
    }
  }

  @Test
  void starting_over_throws_everything_away_but_what_the_starter_runs_from() throws IOException {
    var data = root.resolve(".data");
    Files.createDirectories(data.resolve("postgres/cluster"));
    Files.createDirectories(data.resolve("programs/starter"));
    Files.writeString(data.resolve("sample-rutland.loaded"), "");

    FreshStart.clear(data);

    try (var left = Files.list(data)) {
      assertThat(left.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder("lock", "programs");
    }
  }

  @Test
  void a_token_from_the_command_line_is_signed_by_the_kept_keys() throws Exception {
    var data = root.resolve(".data");
    assertThatThrownBy(() -> Tokens.ofKeptSuite(data, "lado", "E06000017"))
        .hasMessageContaining("./run");
    var keys = SigningKeys.in(data.resolve("openid-keys.json"), Clock.systemUTC());

    var token = SignedJWT.parse(Tokens.ofKeptSuite(data, "lado", "E06000017"));

    assertThat(token.getHeader().getKeyID()).isEqualTo(keys.current().getKeyID());
    assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("lado");
    for (var wrong : List.of(List.of("king", "E06000017"), List.of("lado", "E99999999"))) {
      assertThatThrownBy(() -> Tokens.ofKeptSuite(data, wrong.getFirst(), wrong.getLast()))
          .isInstanceOf(CannotStart.class);
    }
  }

  private SuiteOptions options(SuitePorts ports) {
    return new SuiteOptions(root, root.resolve(".data"), ports, line -> {});
  }

  /** Jars that are there but hold no program. */
  private void pretendToBeBuilt() throws IOException {
    for (var program : Program.values()) {
      BuiltJar.of("no.such.Program").write(program.jar(root));
    }
  }
}

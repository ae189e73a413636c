package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.local.program.Readiness;
import safeguarding.local.program.SupervisedProcess;

class SuiteTest {
  @TempDir static Path root;
  private static Suite suite;
  private static final List<String> HEARD = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    StandIn.buildAll(root);
    var ports = SuitePorts.free();
    suite = Suite.start(new SuiteOptions(root, root.resolve(".data"), ports, HEARD::add));
  }

  @AfterAll
  static void stop_and_leave_nothing_behind() {
    var processes = Arrays.stream(Program.values()).map(suite::process).toList();
    var server = ProcessHandle.of(suite.postgres().pid()).orElseThrow();

    suite.close();

    assertThat(processes).noneMatch(SupervisedProcess::isAlive);
    assertThat(server.isAlive()).isFalse();
    assertThat(root.resolve(".data/pids")).isEmptyDirectory();
  }

  @Test
  void one_line_is_told_for_each_thing_that_is_up() {
    assertThat(HEARD).hasSize(6).allMatch(line -> line.contains("ready"));
  }

  @Test
  void each_program_is_given_its_own_database() {
    for (var program : Program.values()) {
      assertThat(suite.database(program).url()).endsWith("/" + program.database());
    }
    assertThat(suite.process(Program.GATEWAY).lastWords()).endsWith("/gateway");
  }

  @Test
  void a_killed_program_can_be_started_again() {
    var before = suite.process(Program.LADO_SERVICE).pid();

    suite.kill(Program.LADO_SERVICE);
    assertThat(suite.process(Program.LADO_SERVICE).isAlive()).isFalse();
    suite.restart(Program.LADO_SERVICE);

    assertThat(suite.process(Program.LADO_SERVICE).pid()).isNotEqualTo(before);
    assertThat(suite.process(Program.LADO_SERVICE).isAlive()).isTrue();
  }

  @Test
  void a_paused_program_answers_again_once_it_goes_on() {
    suite.pause(Program.GATEWAY);
    suite.resume(Program.GATEWAY);

    assertThat(Readiness.isWell(suite.gateway().resolve("/health"))).isTrue();
  }

  @Test
  void a_killed_database_server_comes_back_on_the_same_port() throws Exception {
    suite.killPostgres();
    suite.restartPostgres();

    try (var connection = suite.postgres().superuserConnection("lado")) {
      assertThat(connection.isValid(5)).isTrue();
    }
  }

  @Test
  void an_unexpected_end_is_noticed() throws Exception {
    var waiting = CompletableFuture.supplyAsync(suite::awaitAnEnd);

    suite.kill(Program.CLA_REVIEW_SERVICE);

    assertThat(waiting.get(10, TimeUnit.SECONDS))
        .hasValueSatisfying(
            sentence -> assertThat(sentence).startsWith("cla-review-service has ended by itself"));
    suite.restart(Program.CLA_REVIEW_SERVICE);
  }

  @Test
  void the_sign_in_provider_answers_and_mints_tokens() {
    var discovery = URI.create(suite.provider().issuer() + "/.well-known/openid-configuration");

    assertThat(Readiness.isWell(discovery)).isTrue();
    assertThat(suite.token("councillor", "E06000017")).contains(".");
    assertThat(suite.residentBytes()).isBetween(40_000_000L, 1_000_000_000L);
  }
}

package safeguarding.local.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.local.problem.CannotStart;

class SupervisedProcessTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @TempDir Path directory;

  @AfterEach
  void leave_nothing_behind() {
    SupervisedProcess.endLeftover("child", directory);
  }

  @Test
  void a_program_gets_its_settings_and_writes_to_its_log() throws IOException {
    var child = start("echo \"listening on $HTTP_PORT\"", Map.of("HTTP_PORT", "8091"));
    child.onExit().join();

    assertThat(Files.readString(directory.resolve("logs/child.log")))
        .isEqualTo("listening on 8091\n");
    assertThat(child.lastWords()).isEqualTo("listening on 8091");
  }

  @Test
  void stopping_lets_a_program_finish_first() {
    var child = start("trap 'echo done; exit 0' TERM; echo up; while :; do sleep 0.05; done");
    awaitWords(child, "up");

    child.stop(PATIENCE);

    assertThat(child.isAlive()).isFalse();
    assertThat(child.lastWords()).isEqualTo("done");
    assertThat(directory.resolve("pids/child.pid")).doesNotExist();
  }

  @Test
  void a_program_that_does_not_want_to_stop_is_killed() {
    var child = start("trap '' TERM; echo up; while :; do sleep 0.05; done");
    awaitWords(child, "up");

    child.stop(Duration.ofMillis(300));

    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void a_paused_program_can_still_be_stopped() {
    var child = start("exec sleep 60");
    child.pause();

    child.stop(PATIENCE);

    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void the_interrupt_of_a_terminal_reaches_only_the_starter() {
    var child = start("echo up; sleep 0.5; echo still here");
    awaitWords(child, "up");

    Signals.send("INT", child.pid());
    child.onExit().join();

    assertThat(child.lastWords()).isEqualTo("still here");
  }

  @Test
  void what_a_killed_start_left_behind_is_ended_by_the_next() {
    var leftover = start("exec sleep 60");

    assertThat(SupervisedProcess.endLeftover("child", directory)).isTrue();

    assertThat(leftover.isAlive()).isFalse();
    assertThat(SupervisedProcess.endLeftover("child", directory)).isFalse();
  }

  @Test
  void a_number_that_was_given_to_a_stranger_is_left_alone() throws IOException {
    var stranger = start("exec sleep 60");
    var pidFile = directory.resolve("pids/child.pid");
    Files.writeString(pidFile, stranger.pid() + " " + Instant.EPOCH.toEpochMilli() + "\n");

    assertThat(SupervisedProcess.endLeftover("child", directory)).isFalse();

    assertThat(stranger.isAlive()).isTrue();
    stranger.kill();
  }

  @Test
  void the_warden_ends_what_is_left_when_its_starter_is_gone() {
    var child = start("exec sleep 60");

    Warden.watch(directory).close();

    assertThat(child.onExit().join().isAlive()).isFalse();
    assertThat(directory.resolve("pids/child.pid")).doesNotExist();
  }

  @Test
  void readiness_is_waited_for() throws IOException {
    var child = start("exec sleep 60");
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var asked = new int[1];
    server.createContext(
        "/health",
        exchange -> {
          exchange.sendResponseHeaders(++asked[0] < 3 ? 503 : 200, -1);
          exchange.close();
        });
    server.start();
    var health = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/health");

    Readiness.await(child, health, PATIENCE);

    assertThat(asked[0]).isEqualTo(3);
    server.stop(0);
    child.kill();
  }

  @Test
  void a_program_that_dies_while_it_starts_is_told_with_its_last_words() {
    var child = start("echo the database is missing; exit 3");
    var health = URI.create("http://127.0.0.1:1/health");

    assertThatThrownBy(() -> Readiness.await(child, health, PATIENCE))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("child ended while it started")
        .hasMessageEndingWith("the database is missing");
  }

  @Test
  void resident_memory_is_known_while_a_program_lives() {
    var child = start("exec sleep 60");

    assertThat(child.residentBytes()).isBetween(10_000L, 100_000_000L);

    child.kill();
    assertThat(child.residentBytes()).isZero();
  }

  private SupervisedProcess start(String script) {
    return start(script, Map.of());
  }

  private SupervisedProcess start(String script, Map<String, String> environment) {
    return SupervisedProcess.start(
        "child", List.of("/bin/sh", "-c", script), environment, directory);
  }

  private static void awaitWords(SupervisedProcess child, String words) {
    var until = Instant.now().plus(PATIENCE);
    while (!child.lastWords().equals(words) && Instant.now().isBefore(until)) {
      Thread.onSpinWait();
    }
    assertThat(child.lastWords()).isEqualTo(words);
  }
}

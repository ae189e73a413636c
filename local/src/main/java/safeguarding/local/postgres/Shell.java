package safeguarding.local.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import safeguarding.local.problem.CannotStart;

/** Runs one short command to its end. */
final class Shell {
  /** What a command left: its exit code and everything it printed. */
  record Outcome(int exit, String output) {
    boolean succeeded() {
      return exit == 0;
    }
  }

  private Shell() {}

  static Outcome run(List<String> command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), output.strip());
    } catch (IOException notThere) {
      return new Outcome(127, String.valueOf(notThere.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while running " + command.getFirst() + ".", e);
    }
  }

  /** Sends a signal that {@link ProcessHandle} does not offer, by the shell's own {@code kill}. */
  static void signal(String name, long pid) {
    run(List.of("/bin/sh", "-c", "kill -" + name + " " + pid));
  }
}

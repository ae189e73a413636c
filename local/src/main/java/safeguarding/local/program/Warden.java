package safeguarding.local.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import safeguarding.local.problem.CannotStart;

/**
 * A small process that outlives a {@code kill -9} of this one. It waits for the end of its input,
 * which the system closes when this program dies, and then ends whatever the pid files still name;
 * after an orderly stop they name nothing.
 */
public final class Warden implements AutoCloseable {
  private final Process process;

  private Warden(Process process) {
    this.process = process;
  }

  /**
   * Starts watching.
   *
   * @param directory where {@code pids/} is, and {@code postgres/cluster/}
   */
  public static Warden watch(Path directory) {
    try (var script = Warden.class.getResourceAsStream("warden.sh")) {
      if (script == null) {
        throw new IllegalStateException("warden.sh is not on the class path");
      }
      var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      var builder =
          new ProcessBuilder("/bin/sh", "-c", text, "warden", directory.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      return new Warden(builder.start());
    } catch (IOException e) {
      throw new CannotStart("The watching process could not be started.", e);
    }
  }

  /** Lets it go once everything is stopped. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      process.waitFor();
    } catch (IOException alreadyGone) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

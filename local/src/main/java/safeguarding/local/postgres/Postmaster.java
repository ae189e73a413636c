package safeguarding.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import safeguarding.local.problem.CannotStart;

/**
 * A running server of one cluster directory, found through the {@code postmaster.pid} that it keeps
 * there. The process counts as ours only if it is a {@code postgres} started on that very
 * directory: a process identifier may have been given to a stranger since.
 */
record Postmaster(ProcessHandle process) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static Optional<Postmaster> of(Path cluster) {
    return pidIn(cluster)
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(process -> runsOn(process, cluster))
        .map(Postmaster::new);
  }

  /**
   * Ends a server that an earlier, killed program left behind, and removes a {@code postmaster.pid}
   * that names a stranger, since the server would wait for that one.
   */
  static void endLeftover(Path cluster) {
    of(cluster).ifPresent(Postmaster::stop);
    try {
      Files.deleteIfExists(pidFile(cluster));
    } catch (IOException e) {
      throw new CannotStart("The file " + pidFile(cluster) + " cannot be removed.", e);
    }
  }

  long pid() {
    return process.pid();
  }

  /** Fast shutdown: open transactions are rolled back, what was confirmed is on disk. */
  void stop() {
    for (var signal : new String[] {"INT", "QUIT", "KILL"}) {
      Shell.signal(signal, pid());
      if (ended(PATIENCE)) {
        return;
      }
    }
    throw new CannotStart("The PostgreSQL with process number " + pid() + " does not end.");
  }

  /** {@code kill -9}: what a power cut does to the server's processes. */
  void kill() {
    Shell.signal("KILL", pid());
    if (!ended(PATIENCE)) {
      throw new CannotStart("The PostgreSQL with process number " + pid() + " does not end.");
    }
  }

  private boolean ended(Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException stillThere) {
      return !process.isAlive();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  private static boolean runsOn(ProcessHandle process, Path cluster) {
    var line = process.info().commandLine().orElse("");
    return line.contains("postgres") && line.contains(cluster.toString());
  }

  private static Optional<Long> pidIn(Path cluster) {
    try (var lines = Files.lines(pidFile(cluster))) {
      return lines.findFirst().map(String::strip).map(Long::valueOf);
    } catch (IOException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static Path pidFile(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }
}

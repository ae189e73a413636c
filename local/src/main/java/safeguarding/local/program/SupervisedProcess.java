package safeguarding.local.program;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import safeguarding.local.problem.CannotStart;

/** A program in its own process, with a log file and a pid file. */
public final class SupervisedProcess {
  private static final long LARGEST_LOG = 5L * 1024 * 1024;

  private final String name;
  private final Process process;
  private final Path log;
  private final PidFile pidFile;

  private SupervisedProcess(String name, Process process, Path log, PidFile pidFile) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.pidFile = pidFile;
  }

  /**
   * Starts a program. It does not hear the terminal's Ctrl-C, which would end all programs at once
   * instead of one after the other.
   *
   * @param directory gets {@code logs/NAME.log} and {@code pids/NAME.pid}
   */
  public static SupervisedProcess start(
      String name, List<String> command, Map<String, String> environment, Path directory) {
    var log = directory.resolve("logs").resolve(name + ".log");
    var deaf = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
    deaf.addAll(command);
    var builder =
        new ProcessBuilder(deaf)
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      makeRoom(log);
      var process = builder.start();
      var pidFile = pidFile(directory, name);
      pidFile.write(process.toHandle());
      return new SupervisedProcess(name, process, log, pidFile);
    } catch (IOException e) {
      throw new CannotStart(name + " could not be started: " + e.getMessage() + ".", e);
    }
  }

  /** Ends what an earlier, killed start of this program left behind; says whether there was any. */
  public static boolean endLeftover(String name, Path directory) {
    var pidFile = pidFile(directory, name);
    var leftover = pidFile.process();
    leftover.ifPresent(process -> end(process, Duration.ofSeconds(10)));
    pidFile.delete();
    return leftover.isPresent();
  }

  public String name() {
    return name;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Completes when the process has ended, for whatever reason. */
  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** SIGTERM, so that it finishes what it has begun; SIGKILL to what is still there after that. */
  public void stop(Duration patience) {
    if (isAlive()) {
      resume();
      end(process.toHandle(), patience);
    }
    pidFile.delete();
  }

  /** {@code kill -9}. */
  public void kill() {
    end(process.destroyForcibly().toHandle(), Duration.ZERO);
    pidFile.delete();
  }

  /** Stops its clock (SIGSTOP): it stays there and answers nothing. */
  public void pause() {
    Signals.send("STOP", pid());
  }

  /** Lets a paused one go on. */
  public void resume() {
    Signals.send("CONT", pid());
  }

  /** How much memory it holds at this moment, in bytes; 0 when it has ended. */
  public long residentBytes() {
    return Signals.residentBytes(pid());
  }

  /** The last line that is not empty of what it wrote, for a sentence about its end. */
  public String lastWords() {
    try {
      return Files.readAllLines(log, StandardCharsets.UTF_8).reversed().stream()
          .filter(line -> !line.isBlank())
          .findFirst()
          .map(String::strip)
          .orElse("(it wrote nothing)");
    } catch (IOException e) {
      return "(its log cannot be read)";
    }
  }

  /** Where it writes. */
  public Path log() {
    return log;
  }

  private static PidFile pidFile(Path directory, String name) {
    return new PidFile(directory.resolve("pids").resolve(name + ".pid"));
  }

  private static void end(ProcessHandle process, Duration patience) {
    process.destroy();
    if (!ended(process, patience)) {
      process.destroyForcibly();
      if (!ended(process, Duration.ofSeconds(10))) {
        throw new CannotStart("The process " + process.pid() + " does not end.");
      }
    }
  }

  private static boolean ended(ProcessHandle process, Duration patience) {
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

  private static void makeRoom(Path log) throws IOException {
    Files.createDirectories(log.resolveSibling(".").normalize());
    if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

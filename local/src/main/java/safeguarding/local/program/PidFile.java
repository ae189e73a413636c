package safeguarding.local.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import safeguarding.local.problem.CannotStart;

/**
 * Which process runs a program, written down so that the next start can end what a killed one left
 * behind. The start time stands beside the number, since numbers are given out again.
 */
record PidFile(Path file) {
  private static final Duration TOLERANCE = Duration.ofSeconds(3);

  void write(ProcessHandle process) {
    try {
      Files.createDirectories(file.resolveSibling(".").normalize());
      Files.writeString(file, process.pid() + " " + startOf(process).toEpochMilli() + "\n");
    } catch (IOException e) {
      throw new CannotStart("The file " + file + " cannot be written.", e);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new CannotStart("The file " + file + " cannot be removed.", e);
    }
  }

  /** The living process that this file names, unless the number has gone to another since. */
  Optional<ProcessHandle> process() {
    try {
      var words = List.of(Files.readString(file).strip().split(" ", -1));
      var started = Instant.ofEpochMilli(Long.parseLong(words.getLast()));
      return ProcessHandle.of(Long.parseLong(words.getFirst()))
          .filter(ProcessHandle::isAlive)
          .filter(found -> sameStart(startOf(found), started));
    } catch (IOException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static boolean sameStart(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(TOLERANCE) <= 0;
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}

package safeguarding.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * How a suite is to run.
 *
 * @param root the project's directory, whose programs are built
 * @param data where its database, keys, passwords and logs are kept
 * @param progress hears one line for each thing that is up
 */
public record SuiteOptions(Path root, Path data, SuitePorts ports, Consumer<String> progress) {

  public SuiteOptions {
    root = root.toAbsolutePath().normalize();
    data = data.toAbsolutePath().normalize();
  }

  /** As {@code ./run} starts it: kept in {@code .data}, on the documented ports. */
  public static SuiteOptions standard(Path root, int gatewayPort, Consumer<String> progress) {
    return new SuiteOptions(
        root, root.resolve(".data"), SuitePorts.standard(gatewayPort), progress);
  }

  /** Beside any other: free ports, and a directory of its own that the caller deletes. */
  public static SuiteOptions beside(Path data) {
    return new SuiteOptions(ProjectRoot.find(), data, SuitePorts.free(), line -> {});
  }

  /** Beside any other, in a new temporary directory. */
  public static SuiteOptions beside() {
    try {
      // Not createTempDirectory: that one would be closed to the user whom root steps down to.
      var temporary = Path.of(System.getProperty("java.io.tmpdir"));
      return beside(
          Files.createDirectory(temporary.resolve("safeguarding-suite-" + UUID.randomUUID())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package safeguarding.gateway.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where pictures go: {@code target/screenshots}, or {@code docs/screenshots} when {@code
 * SCREENSHOTS} names that folder, so that a test run does not change the working tree unasked.
 */
final class Screenshots {
  private Screenshots() {}

  static Path directory() {
    Path directory =
        Path.of(Optional.ofNullable(System.getenv("SCREENSHOTS")).orElse("target/screenshots"));
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

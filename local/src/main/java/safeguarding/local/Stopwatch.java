package safeguarding.local;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells how long something took, in one line. */
final class Stopwatch {
  private final long start = System.nanoTime();

  void report(Consumer<String> progress, String what) {
    var taken = Duration.ofNanos(System.nanoTime() - start);
    progress.accept(
        String.format(Locale.ROOT, "  %-26s ready  %5.1f s", what, taken.toMillis() / 1000.0));
  }
}

package safeguarding.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import safeguarding.local.Suite;
import safeguarding.local.SuiteOptions;

/**
 * The child of {@link StartupBenchmark}: starts the suite as {@code ./run} does, says so, and stops
 * it when its input ends.
 */
final class SuiteStart {
  static final String COMMAND = "suite-start";
  static final String READY = "ready ";

  private SuiteStart() {}

  static void run(String data, PrintStream out) throws IOException {
    try (Suite suite = Suite.start(SuiteOptions.beside(Path.of(data)))) {
      out.println(READY + suite.residentBytes());
      out.flush();
      System.in.transferTo(PrintStream.nullOutputStream());
    }
  }
}

package safeguarding.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Runs one benchmark by name, or lists them. */
public final class Benchmarks {
  private static final List<Benchmark> ALL =
      List.of(new StartupBenchmark(), new MatchingBenchmark(), new LadoBenchmark());

  private Benchmarks() {}

  /** Takes the name of a benchmark; without one lists the names. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = System.out;
    if (arguments.length == 2 && arguments[0].equals(SuiteStart.COMMAND)) {
      SuiteStart.run(arguments[1], out);
      return;
    }
    if (arguments.length == 0) {
      ALL.forEach(each -> out.printf("%-12s %s%n", each.name(), each.description()));
      return;
    }
    for (Benchmark each : ALL) {
      if (arguments.length == 1 && each.name().equals(arguments[0])) {
        out.println(each.run(out));
        return;
      }
    }
    System.err.println("There is no such benchmark: benchmarks/run lists the names.");
    System.exit(2);
  }
}

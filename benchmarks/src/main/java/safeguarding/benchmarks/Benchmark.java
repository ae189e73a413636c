package safeguarding.benchmarks;

import java.io.IOException;
import java.io.PrintStream;

/** Something that can be measured. */
interface Benchmark {
  /** What one types to run it. */
  String name();

  /** One line: what is measured, from where to where. */
  String description();

  /**
   * Measures.
   *
   * @param out for people: what is going on and what came out
   * @return the figures as one line of JSON
   */
  String run(PrintStream out) throws IOException, InterruptedException;
}

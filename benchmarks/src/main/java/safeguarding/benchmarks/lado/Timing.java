package safeguarding.benchmarks.lado;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * How long one call takes after another.
 *
 * @param millis every call's time in milliseconds, the shortest first
 */
public record Timing(List<Double> millis) {
  private static final int WARM_UP = 300;

  /** Keeps its own copy. */
  public Timing {
    millis = List.copyOf(millis);
  }

  /** Times so many calls, one at a time, once the program is warm. */
  public static Timing of(int calls, IntConsumer call) {
    for (int i = 0; i < Math.min(WARM_UP, calls); i++) {
      call.accept(i);
    }
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      long begun = System.nanoTime();
      call.accept(i);
      millis.add((System.nanoTime() - begun) / 1e6);
    }
    return new Timing(millis.stream().sorted().toList());
  }

  /** The time that so many in a hundred calls do not exceed. */
  public double percentile(int percent) {
    return millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
  }
}

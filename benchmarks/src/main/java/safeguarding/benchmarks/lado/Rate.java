package safeguarding.benchmarks.lado;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How many contacts a run logged, and how long each took.
 *
 * @param perSecond contacts a second, all callers together
 * @param times of the single ones
 */
public record Rate(double perSecond, Timing times) {

  /** The median of several runs. */
  public static double median(List<Rate> runs, ToDoubleFunction<Rate> figure) {
    return runs.stream().mapToDouble(figure).sorted().skip(runs.size() / 2).findFirst().orElse(0);
  }
}

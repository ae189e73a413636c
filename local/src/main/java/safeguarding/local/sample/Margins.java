package safeguarding.local.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** How many of each kind there must be in all: the margin of a printed table. */
public record Margins<T>(Map<T, Integer> counts) {
  public Margins {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * What is left when one has been used.
   *
   * @throws IllegalStateException where none was left
   */
  public Margins<T> less(T used) {
    var left = new LinkedHashMap<>(counts);
    if (left.merge(used, -1, Integer::sum) < 0) {
      throw new IllegalStateException("The printed table has no further " + used + ".");
    }
    return new Margins<>(left);
  }

  /** As many of each as there must be, in an order of chance. */
  public List<T> shuffled(Random random) {
    var all = new ArrayList<T>();
    counts.forEach((kind, count) -> all.addAll(Collections.nCopies(count, kind)));
    Collections.shuffle(all, random);
    return all;
  }
}

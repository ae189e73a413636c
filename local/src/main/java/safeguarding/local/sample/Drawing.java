package safeguarding.local.sample;

import java.util.List;
import java.util.Random;

/** Draws from lists and ranges, by a source of chance whose sequence Java fixes for good. */
final class Drawing {
  private final Random random;

  Drawing(Random random) {
    this.random = random;
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** True in that many of a hundred. */
  boolean inHundred(int times) {
    return random.nextInt(100) < times;
  }

  /** From the least to the most, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}

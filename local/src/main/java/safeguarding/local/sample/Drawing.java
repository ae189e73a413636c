package safeguarding.local.sample;

import java.util.List;
import java.util.Random;

/** Draws from lists and ranges, by a source of chance whose sequence Java fixes for good. */
public final class Drawing {
  private final Random random;

  public Drawing(Random random) {
    this.random = random;
  }

  public <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** True in that many of a hundred. */
  public boolean inHundred(int times) {
    return random.nextInt(100) < times;
  }

  /** From the least to the most, both included. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}

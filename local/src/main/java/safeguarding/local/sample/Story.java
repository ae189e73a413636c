package safeguarding.local.sample;

import java.util.List;

/**
 * What is recorded of one family, one child or one allegation, in the order in which it happened.
 * Stories do not refer to each other, so several can be told at once.
 *
 * @param key the same for the same seed
 * @param steps at least one
 */
public record Story(String key, List<Step> steps) {
  /** Keeps its own copy of the steps. */
  public Story {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("A story has a first step: " + key);
    }
  }
}

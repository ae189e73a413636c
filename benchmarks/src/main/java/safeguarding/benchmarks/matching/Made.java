package safeguarding.benchmarks.matching;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.adultmatching.Telling;

/**
 * Adults on record, and tellings to match against them.
 *
 * @param kept who is on record, each once
 * @param asked who is told of again, or for the first time
 */
public record Made(List<Kept> kept, List<Asked> asked) {
  /** On record under an id. */
  public record Kept(UUID id, Telling telling) {}

  /**
   * Told of now.
   *
   * @param truth who it is on record; null for somebody who is not on record
   * @param slips what went wrong in the telling, for the breakdown
   */
  public record Asked(@Nullable UUID truth, Telling telling, Set<Slip> slips) {}

  /** Keeps its own copies of the lists. */
  public Made {
    kept = List.copyOf(kept);
    asked = List.copyOf(asked);
  }
}

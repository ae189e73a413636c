package safeguarding.lado.freedomofinformation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was counted of one year, once and for all: a later answer counts nothing anew, since the
 * difference would show what was recorded in between.
 *
 * @param year {@code 2017-18}
 * @param counts of every combination that there was
 */
public record YearCounts(String year, Instant countedAt, List<Count> counts) {
  /** Keeps its own copy of the counts. */
  public YearCounts {
    counts = List.copyOf(counts);
  }

  /**
   * So many contacts of one combination.
   *
   * @param keys of every dimension but the year
   */
  public record Count(Map<Dimension, String> keys, int contacts) {
    /** Keeps its own copy of the keys. */
    public Count {
      keys = new EnumMap<>(keys);
    }
  }

  /** All contacts of the year. */
  int total() {
    return counts.stream().mapToInt(Count::contacts).sum();
  }

  /** How many there are of a cell. */
  int of(Cell cell) {
    return counts.stream()
        .filter(count -> cell.firstKey().equals(count.keys().get(cell.table().first())))
        .filter(count ->
            cell.table().isSums()
                || cell.secondKey().equals(count.keys().get(cell.table().second())))
        .mapToInt(Count::contacts)
        .sum();
  }
}

package safeguarding.lado.freedomofinformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was published of one year, in any answer.
 *
 * @param tables in the order in which they were published
 * @param withheld every figure of them, and whether it was withheld
 */
record Published(List<Release> tables, Map<Cell, Boolean> withheld) {
  /** Nothing yet. */
  static final Published NOTHING = new Published(List.of(), Map.of());

  /** Keeps its own copies. */
  Published {
    tables = List.copyOf(tables);
    withheld = new LinkedHashMap<>(withheld);
  }

  /**
   * A table that was published.
   *
   * @param sumsOnly whether everything inside it was withheld
   */
  record Release(Cell.Table table, boolean sumsOnly) {}

  boolean has(Cell.Table table) {
    return tables.stream().anyMatch(release -> release.table().equals(table));
  }

  /** Whether a figure was published as a number. */
  boolean shows(Cell cell) {
    return Boolean.FALSE.equals(withheld.get(cell));
  }

  /** The tables by two things of which something inside was published. */
  List<Cell.Table> insides() {
    return tables.stream()
        .filter(release -> !release.table().isSums() && !release.sumsOnly())
        .map(Release::table)
        .toList();
  }

  /** The same with more. */
  Published and(List<Release> more, Map<Cell, Boolean> cells) {
    List<Release> all = new ArrayList<>(tables);
    all.addAll(more);
    Map<Cell, Boolean> every = new LinkedHashMap<>(withheld);
    every.putAll(cells);
    return new Published(all, every);
  }
}

package safeguarding.lado.freedomofinformation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure that can be published of a year.
 *
 * @param secondKey empty in the sums by one thing
 */
record Cell(Table table, String firstKey, String secondKey) {

  /**
   * A table of a year: by two things, or the sums by one.
   *
   * @param second after the first in the order of the list; null for the sums by the first alone
   */
  record Table(Dimension first, @Nullable Dimension second) {

    /** The sums by one thing. */
    static Table sums(Dimension by) {
      return new Table(by, null);
    }

    /** The table by two things, whichever of them is named first. */
    static Table of(Dimension one, Dimension other) {
      return one.compareTo(other) < 0 ? new Table(one, other) : new Table(other, one);
    }

    boolean isSums() {
      return second == null;
    }

    /** Every figure of it. */
    List<Cell> cells() {
      List<Cell> cells = new ArrayList<>();
      for (String firstKey : first.keys()) {
        if (second == null) {
          cells.add(new Cell(this, firstKey, ""));
        } else {
          second.keys().forEach(secondKey -> cells.add(new Cell(this, firstKey, secondKey)));
        }
      }
      return cells;
    }
  }

  /** A sum by one thing. */
  static Cell sum(Dimension by, String key) {
    return new Cell(Table.sums(by), key, "");
  }

  /** A figure by two things, whichever of them is named first. */
  static Cell of(Dimension one, String oneKey, Dimension other, String otherKey) {
    Table table = Table.of(one, other);
    return table.first() == one
        ? new Cell(table, oneKey, otherKey)
        : new Cell(table, otherKey, oneKey);
  }
}

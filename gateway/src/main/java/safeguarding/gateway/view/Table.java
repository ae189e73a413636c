package safeguarding.gateway.view;

import java.util.List;

/**
 * A table that becomes cards on a phone.
 *
 * @param caption for those who do not see it
 * @param heads of the columns
 * @param named the column that names its row, from 0
 * @param rows as many cells as there are heads
 */
public record Table(String caption, List<String> heads, int named, List<List<Cell>> rows) {
  public Table {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A table whose first column names its rows. */
  public static Table of(String caption, List<String> heads, List<List<Cell>> rows) {
    return new Table(caption, heads, 0, rows);
  }
}

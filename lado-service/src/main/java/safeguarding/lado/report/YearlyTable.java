package safeguarding.lado.report;

import java.util.List;

/**
 * One table of a year, beside the year before.
 *
 * @param key stable: {@code role}
 * @param unit what one counts
 * @param source the document that the table comes from, or how it is defined
 * @param rows in the order of the document
 * @param sums whether the rows are the parts of one whole
 */
public record YearlyTable(
    String key, String title, String unit, String source, List<Row> rows, boolean sums) {
  /** Keeps its own copy of the rows. */
  public YearlyTable {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param previous in the year before
   */
  public record Row(String key, String title, int count, int previous) {}

  /** Of the year. */
  int total() {
    return rows.stream().mapToInt(Row::count).sum();
  }

  /** Of the year before. */
  int previousTotal() {
    return rows.stream().mapToInt(Row::previous).sum();
  }
}

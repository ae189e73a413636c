package safeguarding.lado.freedomofinformation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table as it is published.
 *
 * @param counted when each year's records were counted
 * @param rows in the order of their list
 * @param totals of the columns, then of all where rows have sums; empty counts are withheld
 */
public record InformationTable(
    String title,
    Map<String, Instant> counted,
    List<Dimension.Value> columns,
    List<Row> rows,
    List<OptionalInt> totals) {

  /** Keeps its own copies. */
  public InformationTable {
    counted = new LinkedHashMap<>(counted);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
  }

  /**
   * One row.
   *
   * @param cells one a column; an empty count is withheld
   * @param total empty where the row has none, which is another thing than a withheld one
   */
  public record Row(Dimension.Value head, List<OptionalInt> cells, Optional<OptionalInt> total) {
    /** Keeps its own copy of the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }
}

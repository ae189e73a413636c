package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of who works where that is taken over: to be pasted, or to be checked before it is saved.
 *
 * @param form the list as pasted, and what is wrong with it by row
 * @param columns the headings of a list
 * @param rows the rows as read: all of them to be checked, else those to be corrected
 * @param outcome what would become of the list; null while it is not good
 */
public record StaffListPage(
    Frame frame,
    Form form,
    String requestId,
    List<String> columns,
    List<Row> rows,
    @Nullable String outcome) {
  public static final int LINES = 15;

  public StaffListPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row as read.
   *
   * @param number as a spreadsheet counts it, from 1
   */
  public record Row(int number, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** By this name the row is linked to. */
    public String id() {
      return "row-" + number;
    }
  }
}

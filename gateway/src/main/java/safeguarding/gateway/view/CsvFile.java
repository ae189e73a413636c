package safeguarding.gateway.view;

import java.util.List;

/**
 * Tables as CSV (RFC 4180), safe to open in a spreadsheet: nothing in a cell is taken for a
 * formula.
 */
public final class CsvFile {
  private final StringBuilder text = new StringBuilder("\uFEFF");

  /** Adds a line. */
  public CsvFile line(List<String> cells) {
    text.append(String.join(",", cells.stream().map(CsvFile::cell).toList())).append("\r\n");
    return this;
  }

  /** The file. */
  public String file() {
    return text.toString();
  }

  private static String cell(String value) {
    String safe =
        !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}

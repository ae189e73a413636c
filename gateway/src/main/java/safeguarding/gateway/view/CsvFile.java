package safeguarding.gateway.view;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * Tables as CSV (RFC 4180), safe to open in a spreadsheet: nothing in a cell is taken for a
 * formula.
 */
public final class CsvFile {
  private final StringWriter text = new StringWriter();
  private final CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);

  /** Adds a line. */
  public CsvFile line(List<String> cells) {
    writer.writeRecord(cells.stream().map(CsvFile::safe).toList());
    return this;
  }

  /** The file. */
  public String file() {
    return "\uFEFF" + text;
  }

  private static String safe(String value) {
    return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}

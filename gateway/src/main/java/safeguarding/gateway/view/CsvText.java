package safeguarding.gateway.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table that somebody copied from a spreadsheet or a CSV file (RFC 4180): cells parted by
 * tabs, semicolons or commas, whichever the first line has most of.
 */
public final class CsvText {
  private final String text;
  private final char separator;
  private final List<List<String>> lines = new ArrayList<>();
  private List<String> line = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  private CsvText(String text) {
    this.text = text;
    this.separator = separator(text.lines().findFirst().orElse(""));
  }

  /** The lines with their cells, without blanks around them; lines of nothing but blanks go. */
  public static List<List<String>> read(String text) {
    CsvText csv = new CsvText(text.replace("\uFEFF", "").replace("\r\n", "\n"));
    csv.read();
    return csv.lines.stream()
        .filter(line -> line.stream().anyMatch(cell -> !cell.isEmpty()))
        .toList();
  }

  private static char separator(String first) {
    char most = ',';
    for (char each : new char[] {';', '\t'}) {
      if (count(first, each) > count(first, most)) {
        most = each;
      }
    }
    return most;
  }

  private static long count(String text, char what) {
    return text.chars().filter(letter -> letter == what).count();
  }

  private void read() {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean doubled = quoted && letter == '"' && text.startsWith("\"\"", i);
      if (doubled) {
        cell.append('"');
        i++;
      } else if (letter == '"' && (quoted || cell.toString().isBlank())) {
        quoted = !quoted;
      } else if (!quoted && letter == separator) {
        endCell();
      } else if (!quoted && letter == '\n') {
        endLine();
      } else {
        cell.append(letter);
      }
    }
    endLine();
  }

  private void endLine() {
    endCell();
    lines.add(line);
    line = new ArrayList<>();
  }

  private void endCell() {
    line.add(plain(cell.toString().strip()));
    cell.setLength(0);
  }

  /** {@link CsvFile} puts an apostrophe before what a spreadsheet would take for a formula. */
  private static String plain(String written) {
    return written.matches("(?s)'[=+\\-@].*") ? written.substring(1) : written;
  }
}

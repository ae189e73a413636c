package safeguarding.gateway.view;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifiers;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that somebody copied from a spreadsheet or a CSV file (RFC 4180): cells parted by tabs,
 * semicolons or commas, whichever the first line has most of.
 *
 * @param lines without those of nothing but blanks
 * @param broken number of the line with a quotation mark that its cell does not end with, where the
 *     reading stopped; 0 where there is none
 */
public record CsvText(List<Line> lines, int broken) {
  public CsvText {
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param number as a spreadsheet counts it, blank lines too, from 1
   * @param cells without blanks around them
   */
  public record Line(int number, List<String> cells) {
    public Line {
      cells = cells.stream().map(CsvText::plain).toList();
    }
  }

  /** Reads a table. */
  public static CsvText read(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    try {
      for (CsvRecord line : reader(text.replace("\uFEFF", ""))) {
        if (!line.getFields().stream().allMatch(String::isEmpty)) {
          lines.add(new Line(number, line.getFields()));
        }
        number++;
      }
    } catch (CsvParseException _) {
      return new CsvText(lines, number);
    }
    return new CsvText(lines, 0);
  }

  private static CsvReader<CsvRecord> reader(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return CsvReader.builder()
        .fieldSeparator(separator(first))
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .trimWhitespacesAroundQuotes(true)
        .allowUnclosedQuote(false)
        .build(CsvRecordHandler.of(handler -> handler.fieldModifier(FieldModifiers.STRIP)), text);
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

  /** {@link CsvFile} puts an apostrophe before what a spreadsheet would take for a formula. */
  private static String plain(String written) {
    return written.matches("(?s)'[=+\\-@].*") ? written.substring(1) : written;
  }
}

package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables that are read, printed and kept: the figures of a year, an answer to a request.
 *
 * @param caption above the heading: whose, and of when
 * @param lead paragraphs before the tables
 * @param actions what the reader may do; the first is the green button where {@code button} is set
 * @param button whether there is a green button
 * @param years to choose from; null where the page is of no year
 * @param facts what it is about, in a few lines
 * @param tables in the order of the document
 * @param notes paragraphs after the tables
 * @param file address of the same as a file; null where there is none
 */
public record ReportPage(
    Frame frame,
    String caption,
    List<String> lead,
    List<Link> actions,
    boolean button,
    @Nullable YearChoice years,
    List<Fact> facts,
    List<NumberTable> tables,
    List<String> notes,
    @Nullable String file) {

  /** Keeps its own copies. */
  public ReportPage {
    lead = List.copyOf(lead);
    actions = List.copyOf(actions);
    facts = List.copyOf(facts);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  /**
   * A choice of years.
   *
   * @param action where the choice is sent
   * @param shown the chosen one
   * @param years newest first
   */
  public record YearChoice(String action, String shown, List<String> years) {}

  /**
   * A table of numbers.
   *
   * @param note what it counts, and whence it is
   * @param heads the first is the rows' own
   * @param rows as many texts as heads
   * @param sums whether the last row holds the sums
   */
  public record NumberTable(
      String id,
      String title,
      String note,
      List<String> heads,
      List<List<String>> rows,
      boolean sums) {}
}

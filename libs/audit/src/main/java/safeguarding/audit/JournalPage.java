package safeguarding.audit;

import java.util.List;
import java.util.OptionalLong;

/**
 * A page of the journal, newest first.
 *
 * @param entries at most as many as were asked for
 * @param next what to ask the next page with; empty on the last page
 */
public record JournalPage(List<RecordedEntry> entries, OptionalLong next) {
  /** Takes its own copy of the entries. */
  public JournalPage {
    entries = List.copyOf(entries);
  }

  /**
   * Which page to show.
   *
   * @param size how many entries, 1 to 100
   * @param before {@link JournalPage#next()} of the page before; empty for the first
   */
  public record Request(int size, OptionalLong before) {
    /** Checks the size. */
    public Request {
      if (size < 1 || size > 100) {
        throw new IllegalArgumentException("a page has 1 to 100 entries");
      }
    }

    /** Asks for the first page. */
    public static Request first(int size) {
      return new Request(size, OptionalLong.empty());
    }
  }
}

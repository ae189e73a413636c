package safeguarding.gateway.view;

import java.util.List;

/**
 * My work: what the clocks want.
 *
 * @param namesShown whether the reader turned full names on
 * @param address of this page, to come back to
 * @param emptyText what would stand here; shown where there are no rows
 * @param drafts half-written contacts of the reader
 * @param unavailable what cannot be shown now, one sentence each
 */
public record WorkPage(
    Frame frame,
    List<Tab> tabs,
    String tabTitle,
    boolean namesShown,
    String address,
    List<Row> rows,
    String emptyText,
    Pager pager,
    String csv,
    List<String> unavailable,
    List<DraftLink> drafts) {

  /** One of overdue, due today, this week and later. */
  public record Tab(String text, long count, String link, boolean current) {}

  /**
   * One thing to do.
   *
   * @param area of work: 'Children looked after'
   * @param words what is left of the clock, and whether that says the due day already
   */
  public record Row(
      String area,
      String what,
      String reference,
      String who,
      Clock.Words words,
      Clock.Tone tone,
      String due,
      String action,
      String link) {}
}

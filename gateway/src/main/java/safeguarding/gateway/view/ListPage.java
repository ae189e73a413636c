package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list with its filter.
 *
 * @param path of the list
 * @param actions what the reader may add: the first is the green button
 * @param drafts half-written contacts of the reader
 * @param filter what is chosen
 * @param order key of the order that is not the usual one; empty in the usual order
 * @param filters what can be chosen
 * @param chosen the chosen filters; each link takes one away
 * @param count '43 allegations'
 * @param people whether the rows are about people, whose names can be shown
 * @param address of this page, to come back to
 * @param empty what would stand here, where nothing does
 * @param columns as many as each row has cells
 * @param named the column that names its row, from 0
 */
public record ListPage(
    Frame frame,
    String path,
    List<Link> actions,
    List<DraftLink> drafts,
    Form filter,
    String order,
    List<Filter> filters,
    List<Chosen> chosen,
    String count,
    boolean people,
    boolean namesShown,
    String address,
    String empty,
    List<Column> columns,
    int named,
    List<List<Cell>> rows,
    Pager pager,
    String csv) {

  /**
   * Something to filter by.
   *
   * @param choices empty where a day is written
   * @param hint null where the title is enough
   * @param folded whether it waits behind its title until it is opened
   */
  public record Filter(
      String name, String title, List<Choice> choices, @Nullable String hint, boolean folded) {

    /** Any of some values. */
    public static Filter of(String name, String title, List<Choice> choices) {
      return new Filter(
          name,
          title,
          choices.stream().map(choice -> Choice.of(choice.value(), choice.label())).toList(),
          null,
          false);
    }

    /** A day. */
    public static Filter day(String name, String title, String hint) {
      return new Filter(name, title, List.of(), hint, false);
    }

    /** The same filter behind its title. */
    public Filter behindItsTitle() {
      return new Filter(name, title, choices, hint, true);
    }

    /** Whether a day is written instead of something chosen. */
    public boolean written() {
      return choices.isEmpty();
    }
  }

  /** A chosen filter. */
  public record Chosen(String group, String text, String without) {}

  /**
   * A column.
   *
   * @param sort null where the list cannot be sorted by it
   */
  public record Column(String title, @Nullable Sort sort) {
    /** A column that the list cannot be sorted by. */
    public static Column of(String title) {
      return new Column(title, null);
    }
  }

  /**
   * The order of a list.
   *
   * @param descending how it is sorted now
   * @param link the same list the other way round
   * @param words what the link does: 'show oldest first'
   */
  public record Sort(boolean descending, String link, String words) {}
}

package safeguarding.gateway.page;

import java.util.List;
import safeguarding.gateway.view.ListPage.Filter;

/**
 * What a list is, whoever reads it.
 *
 * @param title 'Allegations'
 * @param path {@code /allegations}; the same with {@code .csv} is the file
 * @param one of them: 'allegation'
 * @param many of them: 'allegations'
 * @param empty what would stand here, and how it gets there
 * @param filters what can be chosen, by the names of the addresses
 * @param order how it can be sorted
 * @param columns of the page
 * @param sorted the column by which it is sorted, from 0
 * @param named the column that names its row, from 0
 * @param fileColumns of the file
 * @param people whether its rows are about people, whose names can be shown
 */
record ListPlan(
    String title,
    String path,
    String one,
    String many,
    String empty,
    List<Filter> filters,
    Order order,
    List<String> columns,
    int sorted,
    int named,
    List<String> fileColumns,
    boolean people) {

  ListPlan {
    filters = List.copyOf(filters);
    columns = List.copyOf(columns);
    fileColumns = List.copyOf(fileColumns);
  }

  /** A list whose rows are about people. */
  ListPlan(
      String title,
      String path,
      String one,
      String many,
      String empty,
      List<Filter> filters,
      Order order,
      List<String> columns,
      int sorted,
      int named,
      List<String> fileColumns) {
    this(title, path, one, many, empty, filters, order, columns, sorted, named, fileColumns, true);
  }

  /** The same list, about nobody: no names are offered. */
  ListPlan aboutNobody() {
    return new ListPlan(
        title, path, one, many, empty, filters, order, columns, sorted, named, fileColumns, false);
  }

  /**
   * The two orders of a list.
   *
   * @param other key of the order that is not the usual one: {@code oldest-first}
   * @param descending whether the usual order is
   * @param turn the words that lead to the other order: 'show oldest first'
   * @param back the words that lead back
   */
  record Order(String other, boolean descending, String turn, String back) {
    /** The newest first, or the oldest. */
    static final Order BY_DAY =
        new Order("oldest-first", true, "show oldest first", "show newest first");
  }

  /** The names of the filters into which something is written. */
  List<String> written() {
    return filters.stream().filter(Filter::written).map(Filter::name).toList();
  }
}

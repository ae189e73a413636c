package safeguarding.gateway.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.ListPage.Chosen;
import safeguarding.gateway.view.ListPage.Filter;
import safeguarding.gateway.view.ListPage.Sort;
import safeguarding.gateway.view.Pager;

/** The addresses of a list: as it is, with one filter fewer, the other way round, and on. */
final class ListAddress {
  private final ListPlan plan;
  private final ListWanted wanted;

  ListAddress(ListPlan plan, ListWanted wanted) {
    this.plan = plan;
    this.wanted = wanted;
  }

  /** Of the first page, as it is filtered and sorted. */
  String here() {
    return query(wanted.filter(), order()).after(plan.path());
  }

  /** Of the file. */
  String file() {
    return query(wanted.filter(), order()).after(plan.path() + ".csv");
  }

  /** Key of the order; empty in the usual one. */
  String order() {
    return wanted.turned() ? plan.order().other() : "";
  }

  Sort sort() {
    ListPlan.Order order = plan.order();
    return new Sort(
        order.descending() != wanted.turned(),
        query(wanted.filter(), wanted.turned() ? "" : order.other()).after(plan.path()),
        wanted.turned() ? order.back() : order.turn());
  }

  Pager pager(String next) {
    Query on = query(wanted.filter(), order()).with("pageToken", next);
    return new Pager(
        next.isEmpty() ? null : on.after(plan.path()),
        wanted.pageToken().isEmpty() ? null : here());
  }

  /** The chosen filters, each with the address of the list without it. */
  List<Chosen> chosen() {
    List<Chosen> chosen = new ArrayList<>();
    for (Filter filter : plan.filters()) {
      for (String value : values(filter)) {
        String text =
            filter.written()
                ? filter.title() + " " + value
                : Choices.label(filter.choices(), value);
        chosen.add(new Chosen(filter.title(), text, without(filter, value)));
      }
    }
    return chosen;
  }

  private List<String> values(Filter filter) {
    String value = wanted.filter().value(filter.name());
    if (filter.written()) {
      return value.isEmpty() ? List.of() : List.of(value);
    }
    return wanted.filter().chosen(filter.name());
  }

  private String without(Filter filter, String value) {
    Map<String, String> left = new LinkedHashMap<>(wanted.filter().values());
    left.put(
        filter.name(),
        String.join(" ", values(filter).stream().filter(one -> !one.equals(value)).toList()));
    return query(Form.of(left), order()).after(plan.path());
  }

  private Query query(Form filter, String order) {
    return new Query().with(filter, plan.written()).with("order", order);
  }
}

package safeguarding.gateway.page;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import safeguarding.calendar.LondonTime;
import safeguarding.gateway.view.CsvFile;
import safeguarding.gateway.view.DraftLink;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.ListPage;
import safeguarding.gateway.view.ListPage.Column;
import safeguarding.gateway.view.ListPage.Filter;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.view.WrittenDate;
import safeguarding.gateway.visitor.SignedIn;

/** Shows a list with its filter, as a page and as a file. */
@Singleton
final class Lists {
  private static final int ROWS_OF_A_PAGE = 25;
  private static final int ROWS_OF_A_CALL = 100;
  private static final int MOST_CALLS = 200;

  private final Frames frames;
  private final Pages pages;
  private final Clock clock;

  Lists(Frames frames, Pages pages, Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param actions what the reader may add to the list
   * @param drafts half-written records of the reader
   */
  HttpResponse<byte[]> page(
      SignedIn who,
      HttpRequest<?> request,
      ListPlan plan,
      List<Link> actions,
      List<DraftLink> drafts,
      Function<ListWanted, ListSlice> list) {
    ListWanted wanted = wanted(request.getParameters(), plan);
    ListSlice slice = list.apply(wanted);
    ListAddress address = new ListAddress(plan, wanted);
    ListPage page =
        new ListPage(
            frames.of(who, plan.title(), plan.path()),
            plan.path(),
            actions,
            drafts,
            wanted.filter(),
            address.order(),
            plan.filters(),
            address.chosen(),
            Sentence.count(slice.total(), plan.one(), plan.many()),
            plan.people(),
            who.showsNames(),
            address.here(),
            plan.empty(),
            columns(plan, address),
            plan.named(),
            slice.rows(),
            address.pager(slice.next()),
            address.file());
    return wanted.filter().wrong() ? pages.showAgain("list", page) : pages.show("list", page);
  }

  /** The file: everything that the filters let through. */
  HttpResponse<byte[]> file(
      HttpRequest<?> request, ListPlan plan, Function<ListWanted, ListSlice> list) {
    CsvFile file = new CsvFile().line(plan.fileColumns());
    ListWanted wanted = wanted(request.getParameters(), plan);
    String token = "";
    for (int call = 0; call < MOST_CALLS; call++) {
      ListSlice slice = list.apply(wanted.page(ROWS_OF_A_CALL, token));
      slice.lines().forEach(file::line);
      token = slice.next();
      if (token.isEmpty()) {
        break;
      }
    }
    return pages.file(plan.path().substring(1) + ".csv", file);
  }

  private ListWanted wanted(HttpParameters parameters, ListPlan plan) {
    LocalDate today = LondonTime.today(clock);
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> errors = new LinkedHashMap<>();
    for (Filter filter : plan.filters()) {
      String value = String.join(" ", parameters.getAll(filter.name())).strip();
      if (!value.isEmpty()) {
        values.put(filter.name(), value);
      }
      if (filter.written()
          && WrittenDate.read(value, today) instanceof WrittenDate.Unreadable(String why)) {
        errors.put(filter.name(), filter.title() + " " + why);
      }
    }
    return new ListWanted(
        new Form(values, errors),
        plan.order().other().equals(parameters.get("order", String.class).orElse("")),
        ROWS_OF_A_PAGE,
        parameters.get("pageToken", String.class).orElse(""),
        today);
  }

  private static List<Column> columns(ListPlan plan, ListAddress address) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < plan.columns().size(); i++) {
      String title = plan.columns().get(i);
      columns.add(i == plan.sorted() ? new Column(title, address.sort()) : Column.of(title));
    }
    return columns;
  }
}

package safeguarding.gateway.page;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import safeguarding.calendar.LondonTime;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.CsvFile;
import safeguarding.gateway.view.DraftLink;
import safeguarding.gateway.view.Figures;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.ListPage;
import safeguarding.gateway.view.ListPage.Column;
import safeguarding.gateway.view.ListPage.Filter;
import safeguarding.gateway.view.PlainPage;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.view.WrittenDate;
import safeguarding.gateway.visitor.SignedIn;

/** Shows a list with its filter, as a page and as a file. */
@Singleton
final class Lists {
  private static final int ROWS_OF_A_PAGE = 25;
  private static final int ROWS_OF_A_CALL = 100;
  private static final int MOST_ROWS = 20_000;

  /** The title where a file would have more rows than one may. */
  static final String TOO_MANY = "Too many rows for one file";

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
    return wanted.filter().wrong()
        ? pages.showAgain("list", page).status(HttpStatus.BAD_REQUEST)
        : pages.show("list", page);
  }

  /**
   * The file: everything that the filters let through, or a page that says why there is none. A
   * list that is cut short, or of other rows than were asked for, would be taken for the whole.
   */
  HttpResponse<byte[]> file(
      SignedIn who, HttpRequest<?> request, ListPlan plan, Function<ListWanted, ListSlice> list) {
    ListWanted wanted = wanted(request.getParameters(), plan);
    if (wanted.filter().wrong()) {
      return page(who, request, plan, List.of(), List.of(), list);
    }
    CsvFile file = new CsvFile().line(plan.fileColumns());
    Set<String> tokens = new HashSet<>();
    int lines = 0;
    String token = "";
    do {
      ListSlice slice = list.apply(wanted.page(ROWS_OF_A_CALL, token));
      lines += slice.lines().size();
      int rows = Math.max(slice.total(), lines);
      if (rows > MOST_ROWS) {
        String count = Sentence.count(rows, plan.one(), plan.many());
        return tooMany(who, plan.path(), count, new ListAddress(plan, wanted).here());
      }
      slice.lines().forEach(file::line);
      token = slice.next();
      if (!tokens.add(token)) {
        throw new IllegalStateException("a page of " + plan.path() + " leads to an earlier one");
      }
    } while (!token.isEmpty());
    return pages.file(plan.path().substring(1) + ".csv", file);
  }

  private HttpResponse<byte[]> tooMany(SignedIn who, String part, String count, String back) {
    return noFile(
        who,
        part,
        TOO_MANY,
        List.of(
            tooMany(count, MOST_ROWS),
            "Choose filters that leave fewer, and download each part by itself."),
        back);
  }

  /**
   * Why there is no file of a list.
   *
   * @param count '31,204 allegations'
   * @param most rows of a file
   */
  static String tooMany(String count, int most) {
    return "These are %s. A file has at most %s rows, so nothing was downloaded."
        .formatted(count, Figures.whole(most));
  }

  /**
   * Says why there is no file, as what the browser sent cannot be done (422).
   *
   * @param part of the suite, as the navigation has it
   * @param back the address of the list
   */
  MutableHttpResponse<byte[]> noFile(
      SignedIn who, String part, String title, List<String> why, String back) {
    return pages.showAgain(
        "plain",
        new PlainPage(frames.of(who, title, part), title, why, null, "Back to the list", back));
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
      wrong(filter, value, today).ifPresent(why -> errors.put(filter.name(), why));
    }
    return new ListWanted(
        new Form(values, errors),
        plan.order().other().equals(parameters.get("order", String.class).orElse("")),
        ROWS_OF_A_PAGE,
        parameters.get("pageToken", String.class).orElse(""),
        today);
  }

  /** What is wrong with what a filter is to let through; empty where nothing is. */
  private static Optional<String> wrong(Filter filter, String value, LocalDate today) {
    if (filter.written()) {
      return WrittenDate.read(value, today) instanceof WrittenDate.Unreadable(String why)
          ? Optional.of(filter.title() + " " + why)
          : Optional.empty();
    }
    List<String> known = filter.choices().stream().map(Choice::value).toList();
    return known.containsAll(Form.of(Map.of("", value)).chosen(""))
        ? Optional.empty()
        : Optional.of(filter.title() + " must be one of these");
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

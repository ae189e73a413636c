package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.page.WorkGrpc.Work;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.CsvFile;
import safeguarding.gateway.view.Figures;
import safeguarding.gateway.view.Pager;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.view.WorkPage;
import safeguarding.gateway.view.WorkPage.Row;
import safeguarding.gateway.visitor.SignedIn;

/** My work: what the clocks want, as a page and as a file. */
@Hidden
@Controller
final class WorkController {
  private static final int ROWS_OF_A_PAGE = 25;

  /** A page asks for everything before it: further on, a page would take too long. */
  private static final int LAST_PAGE = 40;

  /**
   * As many as a file may have: every hundred of a service are one call, which computes its list
   * anew.
   */
  private static final int ROWS_OF_A_FILE = 2_000;

  private final Frames frames;
  private final Pages pages;
  private final Lists lists;
  private final WorkGrpc work;
  private final DraftsGrpc drafts;

  WorkController(Frames frames, Pages pages, Lists lists, WorkGrpc work, DraftsGrpc drafts) {
    this.frames = frames;
    this.pages = pages;
    this.lists = lists;
    this.work = work;
    this.drafts = drafts;
  }

  /** The tabs of the page. */
  private enum Tab {
    OVERDUE("overdue", "Overdue", "Nothing is overdue. What misses its limit would stand here."),
    DUE_TODAY("due-today", "Due today", "Nothing is due today."),
    THIS_WEEK("this-week", "This week", "Nothing is due in the next five working days."),
    LATER("later", "Later", "Nothing is due later. Clocks that run further ahead stand here.");

    private final String key;
    private final String title;
    private final String empty;

    Tab(String key, String title, String empty) {
      this.key = key;
      this.title = title;
      this.empty = empty;
    }

    private static Tab of(@Nullable String key) {
      for (Tab tab : values()) {
        if (tab.key.equals(key)) {
          return tab;
        }
      }
      return OVERDUE;
    }
  }

  @Get("/work")
  HttpResponse<byte[]> open(
      SignedIn who, @Nullable @QueryValue String bucket, @Nullable @QueryValue Integer page) {
    Tab tab = Tab.of(bucket);
    int wanted = page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
    // One more than is shown tells whether there is a next page; each row handed over is
    // journalled.
    Work due = work.list(who, tab.key, wanted * ROWS_OF_A_PAGE + 1);
    int last = Math.max(1, Math.ceilDiv(due.rows().size(), ROWS_OF_A_PAGE));
    int number = Math.min(wanted, last);
    int from = (number - 1) * ROWS_OF_A_PAGE;
    int to = Math.min(from + ROWS_OF_A_PAGE, due.rows().size());
    String address = "/work?bucket=" + tab.key;
    WorkPage model =
        new WorkPage(
            frames.of(who, "My work: " + tab.title, "/work"),
            tabs(tab, due.counts()),
            tab.title,
            who.showsNames(),
            address,
            due.rows().subList(from, to),
            tab.empty,
            new Pager(
                to < due.rows().size() && number < LAST_PAGE
                    ? address + "&page=" + (number + 1)
                    : null,
                number > 1 ? address : null),
            "/work.csv?bucket=" + tab.key,
            due.silent().stream()
                .map(one -> Unavailable.sentence(one.service().title(), one.since()))
                .toList(),
            drafts.own(who));
    return pages.show("work", model);
  }

  /**
   * Everything of a tab, or a page that says why there is no file. Whether a service that does not
   * answer has anything for the reader nobody can tell.
   */
  @Get("/work.csv")
  HttpResponse<byte[]> file(SignedIn who, @Nullable @QueryValue String bucket) {
    Tab tab = Tab.of(bucket);
    Work counted = work.list(who, tab.key, 1);
    int count = counted.counts().getOrDefault(tab.key, 0);
    if (count > ROWS_OF_A_FILE) {
      return tooMany(who, tab, count);
    }
    Work due = counted.silent().isEmpty() ? work.whole(who, tab.key, ROWS_OF_A_FILE) : counted;
    if (!due.silent().isEmpty()) {
      return notWhole(who, tab, due);
    }
    return due.rows().size() > ROWS_OF_A_FILE
        ? tooMany(who, tab, due.rows().size())
        : pages.file("work-" + tab.key + ".csv", lines(due.rows()));
  }

  private HttpResponse<byte[]> tooMany(SignedIn who, Tab tab, int count) {
    String first = Figures.whole((long) LAST_PAGE * ROWS_OF_A_PAGE);
    return lists.noFile(
        who,
        "/work",
        Lists.TOO_MANY,
        List.of(
            Lists.tooMany(Sentence.count(count, "thing", "things") + " to do", ROWS_OF_A_FILE),
            "The list shows the first %s of them, what is due first.".formatted(first)),
        "/work?bucket=" + tab.key);
  }

  private HttpResponse<byte[]> notWhole(SignedIn who, Tab tab, Work due) {
    List<String> why = new ArrayList<>();
    due.silent().forEach(one -> why.add(Unavailable.since(one.service().title(), one.since())));
    why.add(
        "A file without this part would be taken for the whole, so nothing was downloaded. Try"
            + " again in a minute.");
    return lists
        .noFile(
            who, "/work", ProblemKind.SERVICE_UNAVAILABLE.title(), why, "/work?bucket=" + tab.key)
        .status(ProblemKind.SERVICE_UNAVAILABLE.status());
  }

  private static CsvFile lines(List<Row> rows) {
    CsvFile file =
        new CsvFile().line(List.of("Area", "What", "Reference", "About", "Clock", "Due", "To do"));
    for (Row row : rows) {
      file.line(
          List.of(
              row.area(),
              row.what(),
              row.reference(),
              row.who(),
              row.words().text(),
              row.due(),
              row.action()));
    }
    return file;
  }

  private static List<WorkPage.Tab> tabs(Tab current, Map<String, Integer> counts) {
    return List.of(Tab.values()).stream()
        .map(tab ->
            new WorkPage.Tab(
                tab.title,
                counts.getOrDefault(tab.key, 0),
                "/work?bucket=" + tab.key,
                tab == current))
        .toList();
  }
}

package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.page.WorkGrpc.Work;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.CsvFile;
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
  private static final int LAST_PAGE = Lists.MOST_ROWS / ROWS_OF_A_PAGE;
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
    int number = page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
    // One more than is shown tells whether there is a next page; each row handed over is
    // journalled.
    Work due = work.list(who, tab.key, number * ROWS_OF_A_PAGE + 1);
    int from = Math.min((number - 1) * ROWS_OF_A_PAGE, due.rows().size());
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
            due.unavailable(),
            drafts.own(who));
    return pages.show("work", model);
  }

  /** Everything of a tab: without a service that does not answer it would not be that. */
  @Get("/work.csv")
  HttpResponse<byte[]> file(SignedIn who, @Nullable @QueryValue String bucket) {
    Tab tab = Tab.of(bucket);
    Work due = work.list(who, tab.key, Lists.MOST_ROWS);
    if (!due.unavailable().isEmpty()) {
      throw ProblemKind.SERVICE_UNAVAILABLE.refusal();
    }
    int count = due.counts().getOrDefault(tab.key, 0);
    if (count > Lists.MOST_ROWS) {
      return lists.tooMany(
          who,
          "/work",
          Sentence.count(count, "thing", "things") + " to do",
          "/work?bucket=" + tab.key);
    }
    CsvFile file =
        new CsvFile().line(List.of("Area", "What", "Reference", "About", "Clock", "Due", "To do"));
    for (Row row : due.rows()) {
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
    return pages.file("work-" + tab.key + ".csv", file);
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

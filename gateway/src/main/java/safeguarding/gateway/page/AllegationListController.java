package safeguarding.gateway.page;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.gateway.page.AllegationListGrpc.Slice;
import safeguarding.gateway.page.AllegationListGrpc.Wanted;
import safeguarding.gateway.view.AllegationListPage;
import safeguarding.gateway.view.AllegationListPage.Tag;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.CsvFile;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Pager;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.view.WrittenDate;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.Role;

/** The list of allegations, as a page and as a file. */
@Hidden
@Controller
final class AllegationListController {
  private static final String PATH = "/allegations";
  private static final int ROWS_OF_A_PAGE = 25;
  private static final int ROWS_OF_A_CALL = 100;
  private static final int MOST_CALLS = 200;
  private static final Map<String, Group> GROUPS = groups();

  private final Frames frames;
  private final Pages pages;
  private final AllegationListGrpc list;
  private final DraftsGrpc drafts;
  private final Clock clock;

  AllegationListController(
      Frames frames, Pages pages, AllegationListGrpc list, DraftsGrpc drafts, Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.list = list;
    this.drafts = drafts;
    this.clock = clock;
  }

  private record Group(String title, @Nullable List<Choice> choices) {}

  @Get(PATH)
  HttpResponse<byte[]> open(SignedIn who, HttpRequest<?> request) {
    Form filter = filter(request.getParameters());
    boolean newestFirst = newestFirst(request);
    String token = request.getParameters().get("pageToken", String.class).orElse("");
    Slice slice = list.list(who, new Wanted(filter, newestFirst, ROWS_OF_A_PAGE, token), today());
    String order = newestFirst ? "" : "oldest-first";
    String address = new Query().with(filter).with("order", order).after(PATH);
    AllegationListPage page =
        new AllegationListPage(
            frames.of(who, "Allegations", PATH),
            filter,
            tags(filter, order),
            Sentence.count(slice.total(), "allegation", "allegations"),
            newestFirst,
            new Query().with(filter).with("order", newestFirst ? "oldest-first" : "").after(PATH),
            who.showsNames(),
            address,
            slice.rows(),
            !filter.values().isEmpty(),
            who.caller().roles().contains(Role.LADO)
                || who.caller().roles().contains(Role.BUSINESS_SUPPORT),
            pager(filter, order, slice.next(), token),
            new Query().with(filter).with("order", order).after(PATH + ".csv"),
            drafts.own(who));
    return filter.wrong() ? pages.showAgain("allegations", page) : pages.show("allegations", page);
  }

  @Get(PATH + ".csv")
  HttpResponse<byte[]> file(SignedIn who, HttpRequest<?> request) {
    Form filter = filter(request.getParameters());
    CsvFile file =
        new CsvFile()
            .line(
                List.of(
                    "Reference",
                    "Received",
                    "About",
                    "Role",
                    "Setting",
                    "Concern",
                    "State",
                    "Result",
                    "Clock"));
    String token = "";
    for (int call = 0; call < MOST_CALLS; call++) {
      Wanted wanted = new Wanted(filter, newestFirst(request), ROWS_OF_A_CALL, token);
      Slice slice = list.list(who, wanted, today());
      for (AllegationListPage.Row row : slice.rows()) {
        file.line(
            List.of(
                row.reference(),
                row.received(),
                row.who(),
                row.role(),
                row.setting(),
                row.concern(),
                row.state(),
                row.result(),
                row.clock()));
      }
      token = slice.next();
      if (token.isEmpty()) {
        break;
      }
    }
    return pages.file("allegations.csv", file);
  }

  private Form filter(HttpParameters parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> errors = new LinkedHashMap<>();
    GROUPS.forEach((field, group) -> {
      String value = String.join(" ", parameters.getAll(field)).strip();
      if (!value.isEmpty()) {
        values.put(field, value);
      }
      if (group.choices() == null
          && WrittenDate.read(value, today()) instanceof WrittenDate.Unreadable(String why)) {
        errors.put(field, group.title() + " " + why);
      }
    });
    return new Form(values, errors);
  }

  private static List<Tag> tags(Form filter, String order) {
    List<Tag> tags = new ArrayList<>();
    GROUPS.forEach((field, group) -> {
      List<Choice> choices = group.choices();
      if (choices == null) {
        String value = filter.value(field);
        if (!value.isEmpty()) {
          String text = group.title() + " " + value;
          tags.add(new Tag("date", text, without(filter, field, value, order)));
        }
        return;
      }
      for (String chosen : filter.chosen(field)) {
        String label = Choices.label(choices, chosen);
        tags.add(new Tag(group.title(), label, without(filter, field, chosen, order)));
      }
    });
    return tags;
  }

  private static String without(Form filter, String field, String value, String order) {
    Map<String, String> left = new LinkedHashMap<>(filter.values());
    List<String> others =
        filter.chosen(field).stream().filter(chosen -> !chosen.equals(value)).toList();
    if (field.startsWith("received") || others.isEmpty()) {
      left.remove(field);
    } else {
      left.put(field, String.join(" ", others));
    }
    return new Query().with(Form.of(left)).with("order", order).after(PATH);
  }

  private static Pager pager(Form filter, String order, String next, String token) {
    Query first = new Query().with(filter).with("order", order);
    Query following = new Query().with(filter).with("order", order).with("pageToken", next);
    return new Pager(
        next.isEmpty() ? null : following.after(PATH), token.isEmpty() ? null : first.after(PATH));
  }

  private static boolean newestFirst(HttpRequest<?> request) {
    return !"oldest-first".equals(request.getParameters().get("order", String.class).orElse(""));
  }

  private static Map<String, Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    groups.put("state", new Group("State", Choices.STATES));
    groups.put("receivedFrom", new Group("Received from", null));
    groups.put("receivedTo", new Group("Received to", null));
    groups.put("referralOutcome", new Group("Outcome of referral", Choices.REFERRAL_OUTCOMES));
    groups.put("concern", new Group("Concern", Choices.CONCERNS));
    groups.put("role", new Group("Role", Choices.ADULT_ROLES));
    return groups;
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}

package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.ImportStaffResponse;
import safeguarding.contracts.lado.v1.StaffServiceGrpc;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.StaffListPage;
import safeguarding.gateway.visitor.SignedIn;

/** A whole list of who works where: kept as a file, and taken over from one. */
@Hidden
@Controller
final class StaffListController {
  static final String FILE = "/staff.csv";
  static final String PATH = "/staff/list";
  private static final String PAGE = "staff-list";

  private final Frames frames;
  private final Pages pages;
  private final StaffGrpc staff;
  private final StaffListGrpc lists;
  private final Clock clock;

  StaffListController(
      Frames frames, Pages pages, StaffGrpc staff, StaffListGrpc lists, Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.staff = staff;
    this.lists = lists;
    this.clock = clock;
  }

  @Get(FILE)
  HttpResponse<byte[]> file(SignedIn who) {
    return pages.file("who-works-where.csv", StaffListGrpc.file(staff.list(who)));
  }

  @Get(PATH)
  HttpResponse<byte[]> open(SignedIn who) {
    requireOpen(who);
    return pages.show(PAGE, page(who, Form.of(Map.of()), List.of(), null));
  }

  @Post(PATH)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> answer(SignedIn who, @Body Map<String, Object> body) {
    requireOpen(who);
    Form sent = Form.of(FormBody.keepingBlanks(body, StaffListText.LIST));
    if (sent.has("action", "change")) {
      return pages.show(PAGE, page(who, sent, List.of(), null));
    }
    StaffListText list =
        StaffListText.read(sent.value(StaffListText.LIST), LondonTime.today(clock));
    if (!list.errors().isEmpty()) {
      return again(who, sent, list, list.errors());
    }
    boolean save = sent.has("action", "save");
    ImportStaffResponse answer = lists.send(who, list, sent.value("request_id"), !save);
    if (answer.hasRefusal()) {
      return again(who, sent, list, StaffListGrpc.errors(list, answer.getRefusal()));
    }
    return save
        ? Pages.go(StaffChanges.LIST)
        : pages.show(
            PAGE, page(who, sent, list.rows(), StaffListGrpc.outcome(answer.getImported())));
  }

  private HttpResponse<byte[]> again(
      SignedIn who, Form sent, StaffListText list, Map<String, String> errors) {
    List<StaffListPage.Row> wrong =
        list.rows().stream().filter(row -> errors.containsKey(row.id())).toList();
    return pages.showAgain(PAGE, page(who, sent.refused(errors), wrong, null));
  }

  private StaffListPage page(
      SignedIn who, Form form, List<StaffListPage.Row> rows, @Nullable String outcome) {
    Frame frame =
        frames
            .of(who, "Take over a list", "/allegations")
            .titled("Take over a list", new Frame.Crumb("Who works where", StaffChanges.LIST));
    return new StaffListPage(
        frame, form, UUID.randomUUID().toString(), StaffListText.COLUMNS, rows, outcome);
  }

  private static void requireOpen(SignedIn who) {
    if (!who.may(StaffServiceGrpc.getImportStaffMethod())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
  }
}

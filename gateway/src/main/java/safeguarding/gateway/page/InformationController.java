package safeguarding.gateway.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.FreedomOfInformationServiceGrpc;
import safeguarding.gateway.authority.AuthorityRegister;
import safeguarding.gateway.view.CsvFile;
import safeguarding.gateway.view.ReportPage;
import safeguarding.gateway.visitor.SignedIn;

/** Answers under the Freedom of Information Act: listed, made, read. */
@Hidden
@Controller
final class InformationController {
  private static final ListPlan PLAN =
      new ListPlan(
              "Freedom of information answers",
              InformationChanges.LIST,
              "answer",
              "answers",
              "Answers to requests under the Freedom of Information Act stand here, with the tables as"
                  + " they were sent. None has been given yet.",
              List.of(),
              ListPlan.Order.BY_DAY,
              List.of("Answered", "Request", "Tables", "Years", "By"),
              -1,
              1,
              List.of("Answered", "Request", "Tables", "Years", "By"))
          .aboutNobody();

  private final Lists lists;
  private final QuestionForms forms;
  private final InformationPageGrpc answers;
  private final Frames frames;
  private final Pages pages;
  private final AuthorityRegister authorities;
  private final Clock clock;

  InformationController(
      Lists lists,
      QuestionForms forms,
      InformationPageGrpc answers,
      Frames frames,
      Pages pages,
      AuthorityRegister authorities,
      Clock clock) {
    this.lists = lists;
    this.forms = forms;
    this.answers = answers;
    this.frames = frames;
    this.pages = pages;
    this.authorities = authorities;
    this.clock = clock;
  }

  @Get(InformationChanges.LIST)
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request) {
    return lists.page(
        who,
        request,
        PLAN,
        NextActions.other(
            who,
            FreedomOfInformationServiceGrpc.getAnswerInformationRequestMethod(),
            "Answer a request",
            InformationChanges.LIST + "/answer"),
        List.of(),
        wanted -> answers.list(who, wanted));
  }

  @Get(InformationChanges.LIST + ".csv")
  HttpResponse<byte[]> listFile(SignedIn who, HttpRequest<?> request) {
    return lists.file(who, request, PLAN, wanted -> answers.list(who, wanted));
  }

  @Get(InformationChanges.LIST + "/answer")
  HttpResponse<byte[]> answer(SignedIn who) {
    return forms.open(who, InformationChanges.answering(today()));
  }

  @Post(InformationChanges.LIST + "/answer")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> make(SignedIn who, @Body Map<String, Object> body) {
    return forms.answer(who, InformationChanges.answering(today()), body);
  }

  @Get(InformationChanges.LIST + "/{id}")
  HttpResponse<byte[]> open(SignedIn who, @PathVariable String id) {
    var found = answers.answer(who, Ids.uuid(id));
    String title = InformationPageGrpc.asked(found.getAnswer().getQuestion());
    List<String> notes = new ArrayList<>(found.getWordingList());
    notes.add("On this page rows and columns without any contact are left out; the file has them.");
    return pages.show(
        "report",
        new ReportPage(
            frames
                .of(who, title, LadoReportController.HERE)
                .titled(title, LadoReportController.REPORTS, InformationChanges.ANSWERS),
            authorities.nameOf(who.caller().authority()),
            List.of(),
            List.of(),
            false,
            null,
            InformationPageGrpc.facts(found.getAnswer()),
            InformationPageGrpc.shortened(found),
            notes,
            InformationChanges.LIST + "/" + id + "/tables.csv"));
  }

  @Get(InformationChanges.LIST + "/{id}/tables.csv")
  HttpResponse<byte[]> file(SignedIn who, @PathVariable String id) {
    var found = answers.answer(who, Ids.uuid(id));
    CsvFile file = LadoReportGrpc.file(InformationPageGrpc.tables(found), List.of());
    found.getWordingList().forEach(paragraph -> file.line(List.of(paragraph)));
    return pages.file("information-answer.csv", file);
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}

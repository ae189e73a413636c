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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.contracts.lado.v1.WorkLogServiceGrpc;
import safeguarding.gateway.view.ListPage.Filter;
import safeguarding.gateway.view.ReportChoices;
import safeguarding.gateway.visitor.SignedIn;

/** The log of the other elements of a LADO's work: listed, written, corrected. */
@Hidden
@Controller
final class WorkLogController {
  private static final ListPlan PLAN =
      new ListPlan(
              "Log of the work",
              WorkChanges.LIST,
              "entry",
              "entries",
              "MAPPA meetings attended, training given, consultancy and liaison stand here. Nothing has"
                  + " been logged yet.",
              List.of(
                  Filter.of("kind", "Kind", ReportChoices.WORK_KINDS),
                  Filter.day("happenedFrom", "From", "Like 1 4 2017"),
                  Filter.day("happenedTo", "To", "Like 31 mar 2018 or today")),
              ListPlan.Order.BY_DAY,
              List.of("When", "What", "With", "Topic", "People"),
              -1,
              1,
              List.of("When", "What", "With", "Topic", "People", "Cases"))
          .aboutNobody();

  private final Lists lists;
  private final QuestionForms forms;
  private final WorkPageGrpc log;
  private final Frames frames;
  private final Pages pages;

  WorkLogController(
      Lists lists, QuestionForms forms, WorkPageGrpc log, Frames frames, Pages pages) {
    this.lists = lists;
    this.forms = forms;
    this.log = log;
    this.frames = frames;
    this.pages = pages;
  }

  @Get(WorkChanges.LIST)
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request) {
    return lists.page(
        who,
        request,
        PLAN,
        NextActions.other(
            who,
            WorkLogServiceGrpc.getLogWorkMethod(),
            "Log a piece of work",
            WorkChanges.LIST + "/log"),
        List.of(),
        wanted -> log.list(who, wanted));
  }

  @Get(WorkChanges.LIST + ".csv")
  HttpResponse<byte[]> file(SignedIn who, HttpRequest<?> request) {
    return lists.file(who, request, PLAN, wanted -> log.list(who, wanted));
  }

  @Get(WorkChanges.LIST + "/log")
  HttpResponse<byte[]> write(SignedIn who) {
    return forms.open(who, WorkChanges.logging());
  }

  @Post(WorkChanges.LIST + "/log")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> written(SignedIn who, @Body Map<String, Object> body) {
    return forms.answer(who, WorkChanges.logging(), body);
  }

  @Get(WorkChanges.LIST + "/{id}")
  HttpResponse<byte[]> open(SignedIn who, @PathVariable String id) {
    return pages.show(
        "record",
        WorkPageGrpc.page(
            who,
            frames.of(who, "Log of the work", LadoReportController.HERE),
            log.work(who, Ids.uuid(id))));
  }

  @Get(WorkChanges.LIST + "/{id}/correction")
  HttpResponse<byte[]> correct(SignedIn who, @PathVariable String id) {
    UUID entry = Ids.uuid(id);
    return forms.open(who, WorkChanges.correcting(entry, () -> log.work(who, entry)));
  }

  @Post(WorkChanges.LIST + "/{id}/correction")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> corrected(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID entry = Ids.uuid(id);
    return forms.answer(who, WorkChanges.correcting(entry, () -> log.work(who, entry)), body);
  }
}

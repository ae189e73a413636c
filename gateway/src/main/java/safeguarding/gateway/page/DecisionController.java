package safeguarding.gateway.page;

import io.grpc.MethodDescriptor;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.gateway.page.DecisionGrpc.Deciding;
import safeguarding.gateway.page.DecisionGrpc.Subject;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.DecisionPage;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.MethodAccess;

/**
 * The two decisions on an allegation. A decision on a record that changed meanwhile comes back with
 * all that was typed.
 */
@Hidden
@Controller("/allegations/{id}")
final class DecisionController {
  private final Frames frames;
  private final Pages pages;
  private final DecisionGrpc decisions;
  private final Clock clock;

  DecisionController(Frames frames, Pages pages, DecisionGrpc decisions, Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Which decision. */
  private enum Kind {
    THRESHOLD("threshold", "Decide the threshold"),
    OUTCOME("outcome", "Record the outcome");

    private final String template;
    private final String title;

    Kind(String template, String title) {
      this.template = template;
      this.title = title;
    }

    /** To whom may not decide there is no form; the service decides again when it is asked. */
    void requireOpenTo(SignedIn who) {
      MethodDescriptor<?, ?> method =
          switch (this) {
            case THRESHOLD -> AllegationServiceGrpc.getDecideThresholdMethod();
            case OUTCOME -> AllegationServiceGrpc.getRecordOutcomeMethod();
          };
      if (!who.caller().holdsAny(MethodAccess.of(method).roles())) {
        throw ProblemKind.NOT_FOUND.refusal();
      }
    }
  }

  @Get("/threshold")
  HttpResponse<byte[]> threshold(SignedIn who, @PathVariable String id) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("decided-on", Moments.day(today()));
    fields.put("decided-time", Moments.time(clock.instant().truncatedTo(ChronoUnit.MINUTES)));
    return open(who, Ids.uuid(id), Kind.THRESHOLD, fields);
  }

  @Get("/outcome")
  HttpResponse<byte[]> outcome(SignedIn who, @PathVariable String id) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("concluded-on", Moments.day(today()));
    return open(who, Ids.uuid(id), Kind.OUTCOME, fields);
  }

  @Post("/threshold")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> decideThreshold(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    Kind.THRESHOLD.requireOpenTo(who);
    UUID allegation = Ids.uuid(id);
    Form form = DecisionForm.threshold(Form.of(FormBody.read(body)), today());
    return form.wrong()
        ? again(who, allegation, Kind.THRESHOLD, form)
        : answer(
            who,
            allegation,
            Kind.THRESHOLD,
            form,
            decisions.decideThreshold(who, allegation, form, today()));
  }

  @Post("/outcome")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordOutcome(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    Kind.OUTCOME.requireOpenTo(who);
    UUID allegation = Ids.uuid(id);
    Form form = DecisionForm.outcome(Form.of(FormBody.read(body)), today());
    return form.wrong()
        ? again(who, allegation, Kind.OUTCOME, form)
        : answer(
            who,
            allegation,
            Kind.OUTCOME,
            form,
            decisions.recordOutcome(who, allegation, form, today()));
  }

  private HttpResponse<byte[]> open(SignedIn who, UUID id, Kind kind, Map<String, String> fields) {
    kind.requireOpenTo(who);
    Subject subject = decisions.subject(who, id);
    DecisionPage page =
        page(who, id, kind, Form.of(fields), subject, subject.etag(), newRequest(), List.of());
    return pages.show(kind.template, page);
  }

  private HttpResponse<byte[]> answer(
      SignedIn who, UUID id, Kind kind, Form form, Deciding answer) {
    return switch (answer) {
      case Deciding.Done() -> Pages.go("/allegations/" + id);
      case Deciding.Stale() -> changedMeanwhile(who, id, kind, form);
      case Deciding.Refused(Map<String, String> errors) ->
          again(who, id, kind, form.refused(errors));
    };
  }

  /** Another request from now on: what is sent next is not what was refused. */
  private HttpResponse<byte[]> again(SignedIn who, UUID id, Kind kind, Form form) {
    Subject subject = decisions.subject(who, id);
    DecisionPage page =
        page(who, id, kind, form, subject, form.value("etag"), newRequest(), List.of());
    return pages.showAgain(kind.template, page);
  }

  private HttpResponse<byte[]> changedMeanwhile(SignedIn who, UUID id, Kind kind, Form form) {
    Subject now = decisions.subject(who, id);
    DecisionPage page = page(who, id, kind, form, now, now.etag(), newRequest(), now.changes());
    MutableHttpResponse<byte[]> shown = pages.show(kind.template, page);
    return shown.status(HttpStatus.PRECONDITION_FAILED);
  }

  private DecisionPage page(
      SignedIn who,
      UUID id,
      Kind kind,
      Form form,
      Subject subject,
      String etag,
      String requestId,
      List<String> changes) {
    String record = "/allegations/" + id;
    Frame frame =
        frames
            .of(who, kind.title, "/allegations")
            .titled(
                kind.title,
                new Frame.Crumb("Allegations", "/allegations"),
                new Frame.Crumb(subject.reference(), record));
    return new DecisionPage(
        frame, form, subject.reference(), record, subject.brief(), etag, requestId, changes);
  }

  private static String newRequest() {
    return UUID.randomUUID().toString();
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}

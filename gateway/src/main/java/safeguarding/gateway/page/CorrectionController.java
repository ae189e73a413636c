package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.CorrectContactRequest;
import safeguarding.contracts.lado.v1.CorrectContactResponse;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.CorrectionPage;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.visitor.SignedIn;

/**
 * Correcting a contact: any of its three pages, filled in, saved by itself with its reason. So
 * nobody goes through three pages for one date, and no second copy of the record waits in a draft.
 */
@Hidden
@Controller("/allegations/{id}/correction/{step:call|adult|children}")
final class CorrectionController {
  private static final String PART = CaseForms.PART;
  private static final String TEMPLATE = "contact-correction";
  private static final String ETAG = "etag";

  private final Frames frames;
  private final Pages pages;
  private final Services services;
  private final RecordGrpc records;
  private final OwnRolesGrpc roles;
  private final Impossible impossible;
  private final Clock clock;

  CorrectionController(
      Frames frames,
      Pages pages,
      Services services,
      RecordGrpc records,
      OwnRolesGrpc roles,
      Impossible impossible,
      Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.services = services;
    this.records = records;
    this.roles = roles;
    this.impossible = impossible;
    this.clock = clock;
  }

  @Get
  HttpResponse<byte[]> open(SignedIn who, @PathVariable String id, @PathVariable String step) {
    GetAllegationResponse record = record(who, id);
    ContactStep here = step(step);
    if (record.hasMayNotName()) {
      return impossible.say(
          who, here.title(), PART, record.getMayNotName().getMessage(), CaseForms.way(record));
    }
    Form form = ContactFieldsGrpc.form(record.getContact());
    return pages.show(TEMPLATE, page(who, record, here, form, record.getEtag(), List.of()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> save(
      SignedIn who,
      @PathVariable String id,
      @PathVariable String step,
      @Body Map<String, Object> body) {
    GetAllegationResponse record = record(who, id);
    ContactStep here = step(step);
    Map<String, String> sent = new LinkedHashMap<>(FormBody.read(body));
    String action = sent.getOrDefault("action", "");
    String etag = sent.getOrDefault(ETAG, "");
    if (ContactForm.changesChildren(action)) {
      Form other = Form.of(ContactForm.withOtherChildren(sent, action));
      return pages.show(TEMPLATE, page(who, record, here, other, etag, List.of()));
    }
    Form form = ContactForm.checkedCorrection(Form.of(sent), here, today());
    return form.wrong()
        ? pages.showAgain(TEMPLATE, page(who, record, here, form, etag, List.of()))
        : correct(who, record, here, form);
  }

  private HttpResponse<byte[]> correct(
      SignedIn who, GetAllegationResponse record, ContactStep here, Form form) {
    CorrectContactRequest request =
        CorrectContactRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setRequestId(form.value("request_id"))
            .setAllegationId(record.getAllegationId())
            .setEtag(form.value(ETAG))
            .setContact(CorrectionGrpc.corrected(record.getContact(), form, here, today()))
            .setReason(form.value(CorrectionGrpc.REASON))
            .build();
    CorrectContactResponse answer =
        services
            .lado()
            .write(
                who, AllegationServiceGrpc::newBlockingStub, lado -> lado.correctContact(request));
    return switch (answer.getOutcomeCase()) {
      case CORRECTED ->
          Pages.go(link(record) + (answer.getCorrected().getMatchAgain() ? "/adult" : ""));
      case REFUSAL -> refused(who, record, here, form, answer.getRefusal());
      case OUTCOME_NOT_SET -> throw new IllegalStateException("the service said nothing");
    };
  }

  private HttpResponse<byte[]> refused(
      SignedIn who, GetAllegationResponse record, ContactStep here, Form form, Refusal refusal) {
    if (refusal.getCode().equals(QuestionForms.STALE)) {
      GetAllegationResponse now = record(who, record.getAllegationId());
      return pages
          .show(TEMPLATE, page(who, now, here, form, now.getEtag(), RecordGrpc.changes(now)))
          .status(HttpStatus.PRECONDITION_FAILED);
    }
    Form wrong = form.refused(CorrectionGrpc.errors(refusal, form, here));
    return pages.showAgain(TEMPLATE, page(who, record, here, wrong, form.value(ETAG), List.of()));
  }

  /** To whom may correct nothing there is no form; the service decides again when it is asked. */
  private GetAllegationResponse record(SignedIn who, String id) {
    UUID allegation = Ids.uuid(id);
    if (!who.may(AllegationServiceGrpc.getCorrectContactMethod())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    return records.read(who, allegation);
  }

  /** Another request from now on: what is sent next is not what was refused. */
  private CorrectionPage page(
      SignedIn who,
      GetAllegationResponse record,
      ContactStep step,
      Form form,
      String etag,
      List<String> changes) {
    Frame frame =
        frames
            .of(who, step.title(), PART)
            .titled(step.title(), CaseForms.way(record).toArray(Frame.Crumb[]::new));
    return new CorrectionPage(
        frame,
        form,
        record.getReference(),
        step.number(),
        ContactForm.children(form),
        step == ContactStep.ADULT ? roles.offered(who, form.value("adult-role")) : List.of(),
        link(record) + "/correction/" + step.path(),
        link(record),
        etag,
        UUID.randomUUID().toString(),
        changes);
  }

  private static String link(GetAllegationResponse record) {
    return PART + "/" + record.getAllegationId();
  }

  private static ContactStep step(String path) {
    return ContactStep.of(path).orElseThrow(ProblemKind.NOT_FOUND::refusal);
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}

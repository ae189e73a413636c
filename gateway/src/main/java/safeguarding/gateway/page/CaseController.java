package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.Map;
import safeguarding.calendar.LondonTime;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.visitor.SignedIn;

/**
 * The forms of the adult's work, of what is raised with directors, of the follow-up and of links.
 */
@Hidden
@Controller("/allegations/{id}")
final class CaseController {
  private final CaseForms forms;
  private final Clock clock;

  CaseController(CaseForms forms, Clock clock) {
    this.forms = forms;
    this.clock = clock;
  }

  @Get("/work-status")
  HttpResponse<byte[]> workStatus(SignedIn who, @PathVariable String id) {
    return forms.open(who, id, CaseSteps.workStatus(today()));
  }

  @Post("/work-status")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordWorkStatus(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, id, CaseSteps.workStatus(today()), body);
  }

  @Get("/work-status-correction")
  HttpResponse<byte[]> workStatusCorrection(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "0") int number,
      @QueryValue(defaultValue = "0") int place) {
    return forms.open(who, id, WorkStatusCorrectionSteps.correcting(number, place));
  }

  @Post("/work-status-correction")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordWorkStatusCorrection(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "0") int number,
      @QueryValue(defaultValue = "0") int place,
      @Body Map<String, Object> body) {
    return forms.answer(who, id, WorkStatusCorrectionSteps.correcting(number, place), body);
  }

  @Get("/escalation")
  HttpResponse<byte[]> escalation(SignedIn who, @PathVariable String id) {
    return forms.open(who, id, CaseSteps.escalation(today()));
  }

  @Post("/escalation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordEscalation(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, id, CaseSteps.escalation(today()), body);
  }

  @Get("/escalation-answer")
  HttpResponse<byte[]> escalationAnswer(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "") String escalation) {
    return forms.open(who, id, CaseSteps.escalationAnswer(escalation, today()));
  }

  @Post("/escalation-answer")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordEscalationAnswer(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "") String escalation,
      @Body Map<String, Object> body) {
    return forms.answer(who, id, CaseSteps.escalationAnswer(escalation, today()), body);
  }

  @Get("/escalation-correction")
  HttpResponse<byte[]> escalationCorrection(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "") String escalation) {
    return forms.open(who, id, EscalationCorrectionSteps.correcting(escalation));
  }

  @Post("/escalation-correction")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordEscalationCorrection(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "") String escalation,
      @Body Map<String, Object> body) {
    return forms.answer(who, id, EscalationCorrectionSteps.correcting(escalation), body);
  }

  @Get("/follow-up")
  HttpResponse<byte[]> followUp(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "") String kind) {
    return forms.open(who, id, CaseSteps.followUp(who, kind, today()));
  }

  @Post("/follow-up")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordFollowUp(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "") String kind,
      @Body Map<String, Object> body) {
    return forms.answer(who, id, CaseSteps.followUp(who, kind, today()), body);
  }

  @Get("/follow-up-correction")
  HttpResponse<byte[]> followUpCorrection(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "0") int number) {
    return forms.open(who, id, FollowUpCorrectionSteps.correcting(who, number));
  }

  @Post("/follow-up-correction")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordFollowUpCorrection(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "0") int number,
      @Body Map<String, Object> body) {
    return forms.answer(who, id, FollowUpCorrectionSteps.correcting(who, number), body);
  }

  @Get("/linked-case")
  HttpResponse<byte[]> link(SignedIn who, @PathVariable String id) {
    return forms.open(who, id, CaseSteps.link());
  }

  @Post("/linked-case")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordLink(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, id, CaseSteps.link(), body);
  }

  @Get("/unlinked-case")
  HttpResponse<byte[]> unlink(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "") String reference) {
    return forms.open(who, id, CaseSteps.unlinking(reference));
  }

  @Post("/unlinked-case")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordUnlinking(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "") String reference,
      @Body Map<String, Object> body) {
    return forms.answer(who, id, CaseSteps.unlinking(reference), body);
  }

  private String today() {
    return Moments.day(LondonTime.today(clock));
  }
}

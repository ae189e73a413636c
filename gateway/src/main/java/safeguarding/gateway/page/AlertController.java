package safeguarding.gateway.page;

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
import java.util.Map;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.AlertState;
import safeguarding.contracts.clareview.v1.PracticeAlert;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.visitor.SignedIn;

/** One practice alert: raised about a child, read, and answered. */
@Hidden
@Controller
final class AlertController {
  private final Frames frames;
  private final Pages pages;
  private final QuestionForms forms;
  private final CareGrpc care;
  private final Impossible impossible;
  private final Clock clock;

  AlertController(
      Frames frames,
      Pages pages,
      QuestionForms forms,
      CareGrpc care,
      Impossible impossible,
      Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.forms = forms;
    this.care = care;
    this.impossible = impossible;
    this.clock = clock;
  }

  @Get("/practice-alerts/{id}")
  HttpResponse<byte[]> open(SignedIn who, @PathVariable String id) {
    PracticeAlert alert = care.alert(who, Ids.uuid(id));
    return pages.show(
        "record",
        AlertPageGrpc.page(who, frames.of(who, "Practice alert", CareChanges.PART), alert));
  }

  @Get("/children/{id}/practice-alert")
  HttpResponse<byte[]> raise(SignedIn who, @PathVariable String id) {
    UUID child = Ids.uuid(id);
    return forms.open(who, AlertChanges.raising(child, () -> care.child(who, child), today()));
  }

  @Post("/children/{id}/practice-alert")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordRaising(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID child = Ids.uuid(id);
    return forms.answer(
        who, AlertChanges.raising(child, () -> care.child(who, child), today()), body);
  }

  /** What is answered, or asks for no answer, is read and not answered again. */
  @Get("/practice-alerts/{id}/answer")
  HttpResponse<byte[]> answer(SignedIn who, @PathVariable String id) {
    UUID about = Ids.uuid(id);
    if (!who.may(AlertServiceGrpc.getAnswerAlertMethod())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    PracticeAlert alert = care.alert(who, about);
    var change = AlertChanges.answering(about, () -> alert, today());
    return alert.getState() == AlertState.ALERT_STATE_RAISED
        ? forms.open(who, change)
        : impossible.say(
            who,
            change.asks(Form.of(Map.of())),
            alert.hasAnswer()
                ? "This alert was answered and is on record."
                : "Good practice asks for no answer.");
  }

  @Post("/practice-alerts/{id}/answer")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordAnswer(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID about = Ids.uuid(id);
    return forms.answer(
        who, AlertChanges.answering(about, () -> care.alert(who, about), today()), body);
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}

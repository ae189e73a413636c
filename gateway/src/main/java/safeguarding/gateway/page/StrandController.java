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

/** The forms of the strands of an enquiry. */
@Hidden
@Controller("/allegations/{id}")
final class StrandController {
  private final CaseForms forms;
  private final Clock clock;

  StrandController(CaseForms forms, Clock clock) {
    this.forms = forms;
    this.clock = clock;
  }

  @Get("/strand")
  HttpResponse<byte[]> open(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "") String again) {
    return forms.open(who, id, StrandSteps.opening(again, today()));
  }

  @Post("/strand")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordOpening(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, id, StrandSteps.opening("", today()), body);
  }

  @Get("/strand-step")
  HttpResponse<byte[]> step(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "") String strand) {
    return forms.open(who, id, StrandSteps.step(who, strand, today()));
  }

  @Post("/strand-step")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordStep(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "") String strand,
      @Body Map<String, Object> body) {
    return forms.answer(who, id, StrandSteps.step(who, strand, today()), body);
  }

  @Get("/strand-closing")
  HttpResponse<byte[]> close(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "") String strand) {
    return forms.open(who, id, StrandSteps.closing(strand, today()));
  }

  @Post("/strand-closing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordClosing(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "") String strand,
      @Body Map<String, Object> body) {
    return forms.answer(who, id, StrandSteps.closing(strand, today()), body);
  }

  private String today() {
    return Moments.day(LondonTime.today(clock));
  }
}

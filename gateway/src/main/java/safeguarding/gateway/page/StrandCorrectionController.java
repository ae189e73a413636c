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
import java.util.Map;
import safeguarding.gateway.visitor.SignedIn;

/** The forms that put right what is on record of a strand. */
@Hidden
@Controller("/allegations/{id}")
final class StrandCorrectionController {
  private final CaseForms forms;

  StrandCorrectionController(CaseForms forms) {
    this.forms = forms;
  }

  @Get("/strand-correction")
  HttpResponse<byte[]> correct(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "") String strand) {
    return forms.open(who, id, StrandCorrectionSteps.correcting(strand));
  }

  @Post("/strand-correction")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordCorrection(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "") String strand,
      @Body Map<String, Object> body) {
    return forms.answer(who, id, StrandCorrectionSteps.correcting(strand), body);
  }

  @Get("/strand-reopening")
  HttpResponse<byte[]> reopen(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "") String strand) {
    return forms.open(who, id, StrandCorrectionSteps.reopening(strand));
  }

  @Post("/strand-reopening")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordReopening(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "") String strand,
      @Body Map<String, Object> body) {
    return forms.answer(who, id, StrandCorrectionSteps.reopening(strand), body);
  }

  @Get("/strand-withdrawal")
  HttpResponse<byte[]> withdraw(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "") String strand) {
    return forms.open(who, id, StrandCorrectionSteps.withdrawing(strand));
  }

  @Post("/strand-withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordWithdrawal(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "") String strand,
      @Body Map<String, Object> body) {
    return forms.answer(who, id, StrandCorrectionSteps.withdrawing(strand), body);
  }

  @Get("/strand-step-correction")
  HttpResponse<byte[]> step(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "") String strand,
      @QueryValue(defaultValue = "0") int number) {
    return forms.open(who, id, StrandCorrectionSteps.step(who, strand, number));
  }

  @Post("/strand-step-correction")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordStep(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "") String strand,
      @QueryValue(defaultValue = "0") int number,
      @Body Map<String, Object> body) {
    return forms.answer(who, id, StrandCorrectionSteps.step(who, strand, number), body);
  }
}

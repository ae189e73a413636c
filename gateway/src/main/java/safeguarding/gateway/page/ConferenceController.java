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
import java.util.Map;
import safeguarding.gateway.visitor.SignedIn;

/** The forms of a conference: booked, held, stood down or withdrawn. */
@Hidden
@Controller("/families/{family}/conferences/{conference}")
final class ConferenceController {
  private final FamilyForms forms;

  ConferenceController(FamilyForms forms) {
    this.forms = forms;
  }

  @Get("/booking")
  HttpResponse<byte[]> booking(
      SignedIn who, @PathVariable String family, @PathVariable String conference) {
    return forms.open(who, family, conference, ConferenceChanges::booking);
  }

  @Post("/booking")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> book(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String conference,
      @Body Map<String, Object> body) {
    return forms.answer(who, family, conference, ConferenceChanges::booking, body);
  }

  @Get("/holding")
  HttpResponse<byte[]> holding(
      SignedIn who, @PathVariable String family, @PathVariable String conference) {
    return forms.open(who, family, conference, ConferenceChanges::holding);
  }

  @Post("/holding")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> hold(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String conference,
      @Body Map<String, Object> body) {
    return forms.answer(who, family, conference, ConferenceChanges::holding, body);
  }

  @Get("/standing-down")
  HttpResponse<byte[]> standingDown(
      SignedIn who, @PathVariable String family, @PathVariable String conference) {
    return forms.open(who, family, conference, ConferenceChanges::standingDown);
  }

  @Post("/standing-down")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> standDown(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String conference,
      @Body Map<String, Object> body) {
    return forms.answer(who, family, conference, ConferenceChanges::standingDown, body);
  }

  @Get("/withdrawal")
  HttpResponse<byte[]> withdrawal(
      SignedIn who, @PathVariable String family, @PathVariable String conference) {
    return forms.open(who, family, conference, ConferenceChanges::withdrawal);
  }

  @Post("/withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> withdraw(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String conference,
      @Body Map<String, Object> body) {
    return forms.answer(who, family, conference, ConferenceChanges::withdrawal, body);
  }
}

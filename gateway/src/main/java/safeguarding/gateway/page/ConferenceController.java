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
import java.util.UUID;
import safeguarding.gateway.visitor.SignedIn;

/** The forms of a conference: booked, held or stood down. */
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
    UUID id = Ids.uuid(conference);
    return forms.open(who, family, of -> ConferenceChanges.booking(of, id));
  }

  @Post("/booking")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> book(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String conference,
      @Body Map<String, Object> body) {
    UUID id = Ids.uuid(conference);
    return forms.answer(who, family, of -> ConferenceChanges.booking(of, id), body);
  }

  @Get("/holding")
  HttpResponse<byte[]> holding(
      SignedIn who, @PathVariable String family, @PathVariable String conference) {
    UUID id = Ids.uuid(conference);
    return forms.open(who, family, of -> ConferenceChanges.holding(of, id));
  }

  @Post("/holding")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> hold(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String conference,
      @Body Map<String, Object> body) {
    UUID id = Ids.uuid(conference);
    return forms.answer(who, family, of -> ConferenceChanges.holding(of, id), body);
  }

  @Get("/standing-down")
  HttpResponse<byte[]> standingDown(
      SignedIn who, @PathVariable String family, @PathVariable String conference) {
    UUID id = Ids.uuid(conference);
    return forms.open(who, family, of -> ConferenceChanges.standingDown(of, id));
  }

  @Post("/standing-down")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> standDown(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String conference,
      @Body Map<String, Object> body) {
    UUID id = Ids.uuid(conference);
    return forms.answer(who, family, of -> ConferenceChanges.standingDown(of, id), body);
  }
}

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

/**
 * The forms of an enquiry, from the referral that is closed to the conference that is requested.
 */
@Hidden
@Controller("/families/{family}/enquiries/{enquiry}")
final class EnquiryController {
  private final FamilyForms forms;

  EnquiryController(FamilyForms forms) {
    this.forms = forms;
  }

  @Get("/closure")
  HttpResponse<byte[]> closure(
      SignedIn who, @PathVariable String family, @PathVariable String enquiry) {
    UUID id = Ids.uuid(enquiry);
    return forms.open(who, family, of -> EnquiryChanges.closure(of, id));
  }

  @Post("/closure")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> close(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String enquiry,
      @Body Map<String, Object> body) {
    UUID id = Ids.uuid(enquiry);
    return forms.answer(who, family, of -> EnquiryChanges.closure(of, id), body);
  }

  @Get("/strategy-discussion")
  HttpResponse<byte[]> strategyDiscussion(
      SignedIn who, @PathVariable String family, @PathVariable String enquiry) {
    UUID id = Ids.uuid(enquiry);
    return forms.open(who, family, of -> EnquiryChanges.strategyDiscussion(of, id));
  }

  @Post("/strategy-discussion")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordDiscussion(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String enquiry,
      @Body Map<String, Object> body) {
    UUID id = Ids.uuid(enquiry);
    return forms.answer(who, family, of -> EnquiryChanges.strategyDiscussion(of, id), body);
  }

  @Get("/strategy-record")
  HttpResponse<byte[]> strategyRecord(
      SignedIn who, @PathVariable String family, @PathVariable String enquiry) {
    UUID id = Ids.uuid(enquiry);
    return forms.open(who, family, of -> EnquiryChanges.strategyRecord(of, id));
  }

  @Post("/strategy-record")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordWriting(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String enquiry,
      @Body Map<String, Object> body) {
    UUID id = Ids.uuid(enquiry);
    return forms.answer(who, family, of -> EnquiryChanges.strategyRecord(of, id), body);
  }

  @Get("/section-47-outcome")
  HttpResponse<byte[]> conclusion(
      SignedIn who, @PathVariable String family, @PathVariable String enquiry) {
    UUID id = Ids.uuid(enquiry);
    return forms.open(who, family, of -> EnquiryChanges.conclusion(of, id));
  }

  @Post("/section-47-outcome")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordConclusion(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String enquiry,
      @Body Map<String, Object> body) {
    UUID id = Ids.uuid(enquiry);
    return forms.answer(who, family, of -> EnquiryChanges.conclusion(of, id), body);
  }

  @Get("/conference-request")
  HttpResponse<byte[]> conferenceRequest(
      SignedIn who, @PathVariable String family, @PathVariable String enquiry) {
    UUID id = Ids.uuid(enquiry);
    return forms.open(who, family, of -> EnquiryChanges.conferenceRequest(of, id));
  }

  @Post("/conference-request")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> requestConference(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String enquiry,
      @Body Map<String, Object> body) {
    UUID id = Ids.uuid(enquiry);
    return forms.answer(who, family, of -> EnquiryChanges.conferenceRequest(of, id), body);
  }
}

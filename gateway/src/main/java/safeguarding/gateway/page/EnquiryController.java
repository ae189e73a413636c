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
    return forms.open(who, family, enquiry, EnquiryChanges::closure);
  }

  @Post("/closure")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> close(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String enquiry,
      @Body Map<String, Object> body) {
    return forms.answer(who, family, enquiry, EnquiryChanges::closure, body);
  }

  @Get("/strategy-discussion")
  HttpResponse<byte[]> strategyDiscussion(
      SignedIn who, @PathVariable String family, @PathVariable String enquiry) {
    return forms.open(who, family, enquiry, EnquiryChanges::strategyDiscussion);
  }

  @Post("/strategy-discussion")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordDiscussion(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String enquiry,
      @Body Map<String, Object> body) {
    return forms.answer(who, family, enquiry, EnquiryChanges::strategyDiscussion, body);
  }

  @Get("/strategy-record")
  HttpResponse<byte[]> strategyRecord(
      SignedIn who, @PathVariable String family, @PathVariable String enquiry) {
    return forms.open(who, family, enquiry, EnquiryChanges::strategyRecord);
  }

  @Post("/strategy-record")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordWriting(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String enquiry,
      @Body Map<String, Object> body) {
    return forms.answer(who, family, enquiry, EnquiryChanges::strategyRecord, body);
  }

  @Get("/section-47-outcome")
  HttpResponse<byte[]> conclusion(
      SignedIn who, @PathVariable String family, @PathVariable String enquiry) {
    return forms.open(who, family, enquiry, EnquiryChanges::conclusion);
  }

  @Post("/section-47-outcome")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordConclusion(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String enquiry,
      @Body Map<String, Object> body) {
    return forms.answer(who, family, enquiry, EnquiryChanges::conclusion, body);
  }

  @Get("/conference-request")
  HttpResponse<byte[]> conferenceRequest(
      SignedIn who, @PathVariable String family, @PathVariable String enquiry) {
    return forms.open(who, family, enquiry, EnquiryChanges::conferenceRequest);
  }

  @Post("/conference-request")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> requestConference(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String enquiry,
      @Body Map<String, Object> body) {
    return forms.answer(who, family, enquiry, EnquiryChanges::conferenceRequest, body);
  }
}

package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.SignedIn;

/** From a referral to the outcome of a section 47 enquiry. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}")
class EnquiryController {
  private static final String TAG = "Referrals and enquiries";
  private static final String CONFERENCE = "safeguarding.childprotection.v1.ConferenceService/";
  private static final String ENQUIRY = "safeguarding.childprotection.v1.EnquiryService/";
  private final RecordCalls calls;

  EnquiryController(RecordCalls calls) {
    this.calls = calls;
  }

  @Post("/referrals")
  @Rpc(
      value = ENQUIRY + "ReceiveReferral",
      tag = TAG,
      summary = "Receive a referral",
      makes = true,
      location = "/families/{familyId}")
  HttpResponse<byte[]> receive(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/enquiries/{id}/closure")
  @Rpc(
      value = ENQUIRY + "CloseReferral",
      tag = TAG,
      summary = "Close a referral without an enquiry")
  HttpResponse<byte[]> close(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/enquiries/{id}/strategy-discussion")
  @Rpc(
      value = ENQUIRY + "HoldStrategyDiscussion",
      tag = TAG,
      summary = "Record a strategy discussion")
  HttpResponse<byte[]> discuss(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/enquiries/{id}/strategy-record")
  @Rpc(
      value = ENQUIRY + "WriteUpStrategyDiscussion",
      tag = TAG,
      summary = "Record that a strategy discussion was written up")
  HttpResponse<byte[]> writeUp(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/enquiries/{id}/section-47-outcome")
  @Rpc(
      value = ENQUIRY + "RecordSection47Outcome",
      tag = TAG,
      summary = "Record the outcome of a section 47 enquiry")
  HttpResponse<byte[]> conclude(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/enquiries/{id}/conference-request")
  @Rpc(
      value = CONFERENCE + "RequestConference",
      tag = TAG,
      summary = "Request the initial conference",
      makes = true,
      location = "/families/{familyId}")
  HttpResponse<byte[]> request(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

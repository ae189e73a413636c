package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.SignedIn;

/** Child protection conferences. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}")
class ConferenceController {
  private static final String TAG = "Conferences and plans";
  private static final String CONFERENCE = "safeguarding.childprotection.v1.ConferenceService/";
  private static final String PLAN = "safeguarding.childprotection.v1.PlanService/";
  private final RecordCalls calls;

  ConferenceController(RecordCalls calls) {
    this.calls = calls;
  }

  @Post("/conferences/{id}/booking")
  @Rpc(value = CONFERENCE + "BookConference", tag = TAG, summary = "Book a conference")
  HttpResponse<byte[]> book(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/families/{id}/review-conferences")
  @Rpc(
      value = CONFERENCE + "BookReviewConference",
      tag = TAG,
      summary = "Book a review conference",
      makes = true,
      location = "/families/{familyId}")
  HttpResponse<byte[]> bookReview(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/conferences/{id}/holding")
  @Rpc(
      value = CONFERENCE + "HoldConference",
      tag = TAG,
      summary = "Record a conference that was held")
  HttpResponse<byte[]> hold(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/conferences/{id}/standing-down")
  @Rpc(value = CONFERENCE + "StandDownConference", tag = TAG, summary = "Stand a conference down")
  HttpResponse<byte[]> standDown(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/conferences/{id}/withdrawal")
  @Rpc(
      value = CONFERENCE + "WithdrawConference",
      tag = TAG,
      summary = "Withdraw a conference that will not be held")
  HttpResponse<byte[]> withdraw(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/plans/{id}/ending")
  @Rpc(value = PLAN + "EndPlan", tag = TAG, summary = "End a plan outside a conference")
  HttpResponse<byte[]> endPlan(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.SignedIn;

/** Allegations against adults who work with children. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/allegations")
class AllegationController {
  private static final String TAG = "Allegations";
  private static final String SERVICE = "safeguarding.lado.v1.AllegationService/";
  private final RecordCalls calls;

  AllegationController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get
  @Rpc(value = SERVICE + "ListAllegations", tag = TAG, summary = "List allegations")
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Post
  @Rpc(
      value = SERVICE + "LogContact",
      tag = TAG,
      summary = "Log a contact",
      makes = true,
      location = "/allegations/{allegationId}",
      mustSay = "childrenSafeNow")
  HttpResponse<byte[]> log(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/search")
  @Rpc(
      value = "safeguarding.lado.v1.SearchService/SearchAllegations",
      tag = TAG,
      summary = "Find allegations by what is written in them",
      inBody = true)
  HttpResponse<byte[]> search(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.askInBody(who, request, body);
  }

  @Get("/{id}")
  @Rpc(value = SERVICE + "GetAllegation", tag = TAG, summary = "Read an allegation")
  HttpResponse<byte[]> open(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return calls.ask(who, request);
  }

  @Post("/{id}/correction")
  @Rpc(
      value = SERVICE + "CorrectContact",
      tag = TAG,
      summary = "Correct a contact",
      mustSay = "childrenSafeNow")
  HttpResponse<byte[]> correct(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/threshold-decision")
  @Rpc(value = SERVICE + "DecideThreshold", tag = TAG, summary = "Decide the threshold")
  HttpResponse<byte[]> decide(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/outcome")
  @Rpc(value = SERVICE + "RecordOutcome", tag = TAG, summary = "Record the outcome of the enquiry")
  HttpResponse<byte[]> conclude(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/threshold-correction")
  @Rpc(value = SERVICE + "CorrectThreshold", tag = TAG, summary = "Correct the threshold decision")
  HttpResponse<byte[]> correctThreshold(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/outcome-correction")
  @Rpc(value = SERVICE + "CorrectOutcome", tag = TAG, summary = "Correct the outcome")
  HttpResponse<byte[]> correctOutcome(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/decision-taking-back")
  @Rpc(value = SERVICE + "TakeBackDecision", tag = TAG, summary = "Take the last decision back")
  HttpResponse<byte[]> takeBack(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

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

/** Practice alerts. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/practice-alerts")
class AlertController {
  private static final String TAG = "Practice alerts";
  private static final String SERVICE = "safeguarding.clareview.v1.AlertService/";
  private final RecordCalls calls;

  AlertController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get
  @Rpc(value = SERVICE + "ListAlerts", tag = TAG, summary = "List practice alerts")
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Post
  @Rpc(
      value = SERVICE + "RaiseAlert",
      tag = TAG,
      summary = "Raise a practice alert",
      makes = true,
      location = "/practice-alerts/{alertId}")
  HttpResponse<byte[]> raise(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Get("/{id}")
  @Rpc(value = SERVICE + "GetAlert", tag = TAG, summary = "Read a practice alert")
  HttpResponse<byte[]> open(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return calls.ask(who, request);
  }

  @Post("/{id}/answer")
  @Rpc(
      value = SERVICE + "AnswerAlert",
      tag = TAG,
      summary = "Record the answer to a practice alert")
  HttpResponse<byte[]> answer(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

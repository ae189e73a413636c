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

/** Periods of care and supervision orders. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}")
class CareController {
  private static final String TAG = "Children looked after";
  private static final String SERVICE = "safeguarding.clareview.v1.CareService/";
  private final RecordCalls calls;

  CareController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get("/children-looked-after")
  @Rpc(value = SERVICE + "ListChildren", tag = TAG, summary = "List children looked after")
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Post("/care-periods")
  @Rpc(
      value = SERVICE + "StartCare",
      tag = TAG,
      summary = "Record that a child becomes looked after",
      makes = true,
      location = "/children/{childId}")
  HttpResponse<byte[]> start(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/care-periods/{id}/episodes")
  @Rpc(value = SERVICE + "StartEpisode", tag = TAG, summary = "Begin a new episode of care")
  HttpResponse<byte[]> startEpisode(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/care-periods/{id}/iro")
  @Rpc(
      value = SERVICE + "AppointIro",
      tag = TAG,
      summary = "Appoint an independent reviewing officer")
  HttpResponse<byte[]> appointIro(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/care-periods/{id}/notification")
  @Rpc(
      value = SERVICE + "RecordNotification",
      tag = TAG,
      summary = "Record when the safeguarding unit was told")
  HttpResponse<byte[]> recordNotification(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/care-periods/{id}/ending")
  @Rpc(
      value = SERVICE + "EndCare",
      tag = TAG,
      summary = "Record that a child ceases to be looked after")
  HttpResponse<byte[]> end(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/supervision-orders")
  @Rpc(
      value = SERVICE + "StartSupervisionOrder",
      tag = TAG,
      summary = "Record a supervision order",
      makes = true,
      location = "/children/{childId}")
  HttpResponse<byte[]> startOrder(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/supervision-orders/{id}/ending")
  @Rpc(value = SERVICE + "EndSupervisionOrder", tag = TAG, summary = "End a supervision order")
  HttpResponse<byte[]> endOrder(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

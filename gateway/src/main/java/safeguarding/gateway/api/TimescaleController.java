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

/** By when things must be done: the published limits, and those that the authority sets. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/lado-timescales")
class TimescaleController {
  private static final String TAG = "Time limits";
  private static final String SERVICE = "safeguarding.lado.v1.TimescaleService/";
  private final RecordCalls calls;

  TimescaleController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get
  @Rpc(value = SERVICE + "ListTimescales", tag = TAG, summary = "List the time limits")
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Post
  @Rpc(value = SERVICE + "SetOwnLimit", tag = TAG, summary = "Set a limit of the authority's own")
  HttpResponse<byte[]> set(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

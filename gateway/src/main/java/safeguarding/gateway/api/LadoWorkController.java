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

/** The other elements of a LADO's work. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/lado-work")
class LadoWorkController {
  private static final String TAG = "Work of the LADO";
  private static final String SERVICE = "safeguarding.lado.v1.WorkLogService/";
  private final RecordCalls calls;

  LadoWorkController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get
  @Rpc(value = SERVICE + "ListLoggedWork", tag = TAG, summary = "List logged work")
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Post
  @Rpc(
      value = SERVICE + "LogWork",
      tag = TAG,
      summary = "Log a piece of work",
      makes = true,
      location = "/lado-work/{workId}")
  HttpResponse<byte[]> log(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Get("/{id}")
  @Rpc(value = SERVICE + "GetWork", tag = TAG, summary = "Read a piece of work")
  HttpResponse<byte[]> open(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return calls.ask(who, request);
  }

  @Post("/{id}/correction")
  @Rpc(value = SERVICE + "CorrectWork", tag = TAG, summary = "Correct a piece of work")
  HttpResponse<byte[]> correct(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

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

/** The adults whom allegations are about: who is the same person. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}")
class AdultController {
  private static final String TAG = "Allegations";
  private static final String SERVICE = "safeguarding.lado.v1.AdultService/";
  private final RecordCalls calls;

  AdultController(RecordCalls calls) {
    this.calls = calls;
  }

  @Post("/adults/match")
  @Rpc(
      value = SERVICE + "MatchAdults",
      tag = TAG,
      summary = "Find whom an adult may be of all on record",
      inBody = true)
  HttpResponse<byte[]> match(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.askInBody(who, request, body);
  }

  @Get("/adults/{id}")
  @Rpc(value = SERVICE + "GetAdult", tag = TAG, summary = "Read what is known of an adult")
  HttpResponse<byte[]> open(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return calls.ask(who, request);
  }

  @Post("/allegations/{id}/adult-link")
  @Rpc(value = SERVICE + "LinkAdult", tag = TAG, summary = "Say who the adult is")
  HttpResponse<byte[]> link(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/allegations/{id}/adult-link-undoing")
  @Rpc(value = SERVICE + "UnlinkAdult", tag = TAG, summary = "Undo a link of the adult")
  HttpResponse<byte[]> unlink(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/allegations/{id}/not-same-adult")
  @Rpc(value = SERVICE + "MarkNotSame", tag = TAG, summary = "Say who the adult is not")
  HttpResponse<byte[]> mark(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/allegations/{id}/not-same-adult-undoing")
  @Rpc(
      value = SERVICE + "UnmarkNotSame",
      tag = TAG,
      summary = "Undo that somebody is not the adult")
  HttpResponse<byte[]> unmark(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

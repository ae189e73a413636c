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

/** Who works where. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/staff")
class StaffController {
  private static final String TAG = "Who works where";
  private static final String SERVICE = "safeguarding.lado.v1.StaffService/";
  private final RecordCalls calls;

  StaffController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get
  @Rpc(value = SERVICE + "ListStaff", tag = TAG, summary = "List who works where")
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Post
  @Rpc(
      value = SERVICE + "RecordStarter",
      tag = TAG,
      summary = "Record that somebody begins, or begins again",
      makes = true,
      location = "/staff/{staffId}")
  HttpResponse<byte[]> start(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/list")
  @Rpc(
      value = SERVICE + "ImportStaff",
      tag = TAG,
      summary = "Take over a whole list of who works where, or check it")
  HttpResponse<byte[]> take(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/post")
  @Rpc(value = SERVICE + "RecordMove", tag = TAG, summary = "Record another post")
  HttpResponse<byte[]> move(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/sign-in")
  @Rpc(
      value = SERVICE + "RecordSignIn",
      tag = TAG,
      summary = "Record what somebody signs in as, or correct it")
  HttpResponse<byte[]> signIn(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/leaving")
  @Rpc(value = SERVICE + "RecordLeaver", tag = TAG, summary = "Record that somebody leaves")
  HttpResponse<byte[]> leave(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

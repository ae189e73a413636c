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

/** Who may see an allegation, and who may decide it. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/allegations")
class ReaderController {
  private static final String TAG = "Who may see an allegation";
  private static final String SERVICE = "safeguarding.lado.v1.ReaderService/";
  private final RecordCalls calls;

  ReaderController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get("/{id}/readers")
  @Rpc(value = SERVICE + "ListReaders", tag = TAG, summary = "List who sees an allegation by name")
  HttpResponse<byte[]> list(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return calls.ask(who, request);
  }

  @Post("/{id}/readers")
  @Rpc(
      value = SERVICE + "NameReader",
      tag = TAG,
      summary = "Let somebody see a restricted allegation")
  HttpResponse<byte[]> name(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/reader-removal")
  @Rpc(value = SERVICE + "RemoveReader", tag = TAG, summary = "End what a reader sees")
  HttpResponse<byte[]> remove(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/restriction")
  @Rpc(
      value = SERVICE + "RestrictAllegation",
      tag = TAG,
      summary = "Limit an allegation to named people")
  HttpResponse<byte[]> restrict(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/restriction-lifting")
  @Rpc(
      value = SERVICE + "LiftRestriction",
      tag = TAG,
      summary = "Open a restricted allegation again")
  HttpResponse<byte[]> lift(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/decision-maker")
  @Rpc(
      value = SERVICE + "InviteDecisionMaker",
      tag = TAG,
      summary = "Invite an independent decision maker")
  HttpResponse<byte[]> invite(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/workplace")
  @Rpc(
      value = SERVICE + "SayWhereAdultWorks",
      tag = TAG,
      summary = "Say where in the council the adult works")
  HttpResponse<byte[]> work(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/emergency-acknowledgement")
  @Rpc(
      value = SERVICE + "AcknowledgeEmergencyAccess",
      tag = TAG,
      summary = "Acknowledge an emergency access")
  HttpResponse<byte[]> acknowledge(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

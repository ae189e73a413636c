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

/** The yearly quality audit of the LADO's work. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}")
class AuditController {
  private static final String TAG = "Audits of the LADO's work";
  private static final String SERVICE = "safeguarding.lado.v1.QualityAuditService/";
  private final RecordCalls calls;

  AuditController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get("/lado-audit-standards")
  @Rpc(value = SERVICE + "GetAuditStandards", tag = TAG, summary = "Read the standards")
  HttpResponse<byte[]> standards(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Post("/lado-audit-standards")
  @Rpc(value = SERVICE + "WriteAuditStandards", tag = TAG, summary = "Write a new edition")
  HttpResponse<byte[]> write(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Get("/lado-audits")
  @Rpc(value = SERVICE + "ListAudits", tag = TAG, summary = "List audits")
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Post("/lado-audits")
  @Rpc(
      value = SERVICE + "StartAudit",
      tag = TAG,
      summary = "Begin an audit",
      makes = true,
      location = "/lado-audits/{auditId}")
  HttpResponse<byte[]> start(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Get("/lado-audits/{id}")
  @Rpc(value = SERVICE + "GetAudit", tag = TAG, summary = "Read an audit")
  HttpResponse<byte[]> open(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return calls.ask(who, request);
  }

  @Post("/lado-audits/{id}/self-scores")
  @Rpc(value = SERVICE + "SaveSelfScores", tag = TAG, summary = "Save self scores")
  HttpResponse<byte[]> saveSelf(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/lado-audits/{id}/self-signature")
  @Rpc(value = SERVICE + "SignSelfScores", tag = TAG, summary = "Sign self scores")
  HttpResponse<byte[]> signSelf(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/lado-audits/{id}/peer-scores")
  @Rpc(value = SERVICE + "SavePeerScores", tag = TAG, summary = "Save a peer's scores")
  HttpResponse<byte[]> savePeer(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/lado-audits/{id}/peer-signature")
  @Rpc(value = SERVICE + "SignPeerScores", tag = TAG, summary = "Sign a peer's scores")
  HttpResponse<byte[]> signPeer(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

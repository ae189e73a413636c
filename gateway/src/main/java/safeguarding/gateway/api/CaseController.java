package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.SignedIn;

/** What is recorded on an allegation between its threshold and its end, and after it. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/allegations/{id}")
class CaseController {
  private static final String TAG = "Allegations";
  private static final String LADO = "safeguarding.lado.v1.";
  private final RecordCalls calls;

  CaseController(RecordCalls calls) {
    this.calls = calls;
  }

  @Post("/strands")
  @Rpc(
      value = LADO + "StrandService/OpenStrand",
      tag = TAG,
      summary = "Open a strand of the enquiry")
  HttpResponse<byte[]> openStrand(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/strand-steps")
  @Rpc(
      value = LADO + "StrandService/RecordStrandStep",
      tag = TAG,
      summary = "Record what happened in a strand")
  HttpResponse<byte[]> recordStep(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/strand-closings")
  @Rpc(
      value = LADO + "StrandService/CloseStrand",
      tag = TAG,
      summary = "Close a strand with its result")
  HttpResponse<byte[]> closeStrand(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/strand-corrections")
  @Rpc(
      value = LADO + "StrandService/CorrectStrand",
      tag = TAG,
      summary = "Correct how a strand began or ended")
  HttpResponse<byte[]> correctStrand(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/strand-reopenings")
  @Rpc(
      value = LADO + "StrandService/ReopenStrand",
      tag = TAG,
      summary = "Open a strand again that was closed by mistake")
  HttpResponse<byte[]> reopenStrand(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/strand-withdrawals")
  @Rpc(
      value = LADO + "StrandService/WithdrawStrand",
      tag = TAG,
      summary = "Take a strand back that was recorded by mistake")
  HttpResponse<byte[]> withdrawStrand(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/strand-step-corrections")
  @Rpc(
      value = LADO + "StrandService/CorrectStrandStep",
      tag = TAG,
      summary = "Correct what happened in a strand, or take it back")
  HttpResponse<byte[]> correctStep(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/work-statuses")
  @Rpc(
      value = LADO + "WorkStatusService/RecordWorkStatus",
      tag = TAG,
      summary = "Record what the adult does at work")
  HttpResponse<byte[]> recordWorkStatus(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/work-status-corrections")
  @Rpc(
      value = LADO + "WorkStatusService/CorrectWorkStatus",
      tag = TAG,
      summary = "Correct what the adult did at work, or take it back")
  HttpResponse<byte[]> correctWorkStatus(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/escalations")
  @Rpc(
      value = LADO + "EscalationService/RaiseEscalation",
      tag = TAG,
      summary = "Raise a matter with the directors")
  HttpResponse<byte[]> raise(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/escalation-answers")
  @Rpc(
      value = LADO + "EscalationService/AnswerEscalation",
      tag = TAG,
      summary = "Record what the directors did")
  HttpResponse<byte[]> answer(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/escalation-corrections")
  @Rpc(
      value = LADO + "EscalationService/CorrectEscalation",
      tag = TAG,
      summary = "Correct what was raised with the directors or their answer, or take it back")
  HttpResponse<byte[]> correctEscalation(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/follow-ups")
  @Rpc(value = LADO + "FollowUpService/RecordFollowUp", tag = TAG, summary = "Record follow-up")
  HttpResponse<byte[]> recordFollowUp(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/follow-up-corrections")
  @Rpc(
      value = LADO + "FollowUpService/CorrectFollowUp",
      tag = TAG,
      summary = "Correct follow-up, or take it back")
  HttpResponse<byte[]> correctFollowUp(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/linked-cases")
  @Rpc(value = LADO + "LinkedCaseService/LinkCase", tag = TAG, summary = "Link another case")
  HttpResponse<byte[]> link(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/unlinked-cases")
  @Rpc(
      value = LADO + "LinkedCaseService/UnlinkCase",
      tag = TAG,
      summary = "Undo a link with another case")
  HttpResponse<byte[]> unlink(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

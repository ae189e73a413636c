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

/** How long allegations are kept, and how they end. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}")
class RetentionController {
  private static final String TAG = "Retention";
  private static final String SERVICE = "safeguarding.lado.v1.RetentionService/";
  private final RecordCalls calls;

  RetentionController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get("/allegations/{id}/retention")
  @Rpc(
      value = SERVICE + "GetRetention",
      tag = TAG,
      summary = "Read until when an allegation is kept")
  HttpResponse<byte[]> read(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return calls.ask(who, request);
  }

  @Get("/retention-reviews")
  @Rpc(
      value = SERVICE + "ListRetentionReviews",
      tag = TAG,
      summary = "List what need not be kept any longer")
  HttpResponse<byte[]> queue(SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Get("/deletions")
  @Rpc(
      value = SERVICE + "GetDeletion",
      tag = TAG,
      summary = "Read what is left of a deleted allegation")
  HttpResponse<byte[]> deleted(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Post("/allegations/{id}/deletion-proposal")
  @Rpc(value = SERVICE + "ProposeDeletion", tag = TAG, summary = "Propose to delete an allegation")
  HttpResponse<byte[]> propose(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/allegations/{id}/deletion-proposal-withdrawal")
  @Rpc(value = SERVICE + "WithdrawProposal", tag = TAG, summary = "Withdraw the proposal to delete")
  HttpResponse<byte[]> withdraw(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/allegations/{id}/deletion")
  @Rpc(
      value = SERVICE + "ConfirmDeletion",
      tag = TAG,
      summary = "Confirm the deletion of an allegation",
      mustSay = "understood")
  HttpResponse<byte[]> confirm(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/allegations/{id}/legal-hold")
  @Rpc(value = SERVICE + "PlaceHold", tag = TAG, summary = "Place a legal hold")
  HttpResponse<byte[]> hold(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/allegations/{id}/legal-hold-lifting")
  @Rpc(value = SERVICE + "LiftHold", tag = TAG, summary = "Lift the legal hold")
  HttpResponse<byte[]> lift(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

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

/** Meetings about allegations. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}")
class MeetingController {
  private static final String TAG = "Meetings about allegations";
  private static final String SERVICE = "safeguarding.lado.v1.MeetingService/";
  private final RecordCalls calls;

  MeetingController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get("/allegations/{id}/meetings")
  @Rpc(value = SERVICE + "ListMeetings", tag = TAG, summary = "List the meetings of an allegation")
  HttpResponse<byte[]> list(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return calls.ask(who, request);
  }

  @Post("/allegations/{id}/meetings")
  @Rpc(
      value = SERVICE + "BookMeeting",
      tag = TAG,
      summary = "Book a meeting",
      makes = true,
      location = "/meetings/{meetingId}")
  HttpResponse<byte[]> book(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/allegations/{id}/meeting-records")
  @Rpc(
      value = SERVICE + "RecordMeeting",
      tag = TAG,
      summary = "Record a meeting that was never booked",
      makes = true,
      location = "/meetings/{meetingId}")
  HttpResponse<byte[]> record(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Get("/meetings/{id}")
  @Rpc(value = SERVICE + "GetMeeting", tag = TAG, summary = "Read a meeting")
  HttpResponse<byte[]> open(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return calls.ask(who, request);
  }

  @Post("/meetings/{id}/change")
  @Rpc(value = SERVICE + "ChangeMeeting", tag = TAG, summary = "Change a booked meeting")
  HttpResponse<byte[]> change(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/meetings/{id}/cancellation")
  @Rpc(value = SERVICE + "CancelMeeting", tag = TAG, summary = "Cancel a booked meeting")
  HttpResponse<byte[]> cancel(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/meetings/{id}/replies")
  @Rpc(
      value = SERVICE + "NoteReplies",
      tag = TAG,
      summary = "Note who sent apologies or information before a meeting")
  HttpResponse<byte[]> note(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/meetings/{id}/holding")
  @Rpc(
      value = SERVICE + "HoldMeeting",
      tag = TAG,
      summary = "Record that a booked meeting was held")
  HttpResponse<byte[]> hold(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/meetings/{id}/correction")
  @Rpc(
      value = SERVICE + "CorrectMeeting",
      tag = TAG,
      summary = "Correct what was recorded of a meeting")
  HttpResponse<byte[]> correct(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/meetings/{id}/withdrawal")
  @Rpc(
      value = SERVICE + "WithdrawMeeting",
      tag = TAG,
      summary = "Take back a meeting that was recorded as held by mistake")
  HttpResponse<byte[]> withdraw(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/meetings/{id}/circulation-correction")
  @Rpc(
      value = SERVICE + "CorrectCirculation",
      tag = TAG,
      summary = "Correct when minutes went out and to whom, or take that back")
  HttpResponse<byte[]> correctCirculation(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/meetings/{id}/circulation")
  @Rpc(
      value = SERVICE + "CirculateMinutes",
      tag = TAG,
      summary = "Record that the minutes were circulated")
  HttpResponse<byte[]> circulate(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/meetings/{id}/actions")
  @Rpc(value = SERVICE + "AddAction", tag = TAG, summary = "Add an action of a meeting")
  HttpResponse<byte[]> act(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/meeting-actions/{id}/completion")
  @Rpc(value = SERVICE + "CompleteAction", tag = TAG, summary = "Record that an action was done")
  HttpResponse<byte[]> complete(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/meeting-actions/{id}/correction")
  @Rpc(
      value = SERVICE + "CorrectAction",
      tag = TAG,
      summary = "Correct an action of a meeting, or take it back")
  HttpResponse<byte[]> correctAction(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/meeting-messages/{id}/settlement")
  @Rpc(value = SERVICE + "SettleMessage", tag = TAG, summary = "Say what became of a message")
  HttpResponse<byte[]> settle(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}

package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.AddActionRequest;
import safeguarding.contracts.lado.v1.AddActionResponse;
import safeguarding.contracts.lado.v1.CancelMeetingRequest;
import safeguarding.contracts.lado.v1.CancelMeetingResponse;
import safeguarding.contracts.lado.v1.ChangeMeetingRequest;
import safeguarding.contracts.lado.v1.ChangeMeetingResponse;
import safeguarding.contracts.lado.v1.CirculateMinutesRequest;
import safeguarding.contracts.lado.v1.CirculateMinutesResponse;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.HoldMeetingRequest;
import safeguarding.contracts.lado.v1.HoldMeetingResponse;
import safeguarding.contracts.lado.v1.MeetingState;
import safeguarding.gateway.visitor.SignedIn;

/** One meeting: read, changed, cancelled, held, minuted, with its actions. */
@Hidden
@Controller
final class MeetingController {
  private final Frames frames;
  private final Pages pages;
  private final MeetingsGrpc meetings;
  private final MeetingForms meetingForms;
  private final Clock clock;

  MeetingController(
      Frames frames, Pages pages, MeetingsGrpc meetings, MeetingForms meetingForms, Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.meetings = meetings;
    this.meetingForms = meetingForms;
    this.clock = clock;
  }

  @Get("/meetings/{id}")
  HttpResponse<byte[]> read(SignedIn who, @PathVariable String id) {
    GetMeetingResponse meeting = meetings.read(who, Ids.uuid(id));
    return pages.show(
        "record",
        MeetingPageGrpc.page(who, frames.of(who, "Meeting", MeetingChanges.LIST), meeting));
  }

  @Get("/meetings/{id}/change")
  HttpResponse<byte[]> change(SignedIn who, @PathVariable String id) {
    return meetingForms.open(
        who, changeOf(who, Ids.uuid(id)), Ids.uuid(id), MeetingState.MEETING_STATE_BOOKED);
  }

  @Post("/meetings/{id}/change")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> change(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return meetingForms.answer(who, changeOf(who, Ids.uuid(id)), body, Ids.uuid(id));
  }

  private ContractChange<ChangeMeetingRequest, ChangeMeetingResponse> changeOf(
      SignedIn who, UUID meeting) {
    return MeetingBookings.changing(meeting, () -> meetings.read(who, meeting));
  }

  @Get("/meetings/{id}/cancellation")
  HttpResponse<byte[]> cancel(SignedIn who, @PathVariable String id) {
    return meetingForms.open(
        who, cancelOf(who, Ids.uuid(id)), Ids.uuid(id), MeetingState.MEETING_STATE_BOOKED);
  }

  @Post("/meetings/{id}/cancellation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> cancel(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return meetingForms.answer(who, cancelOf(who, Ids.uuid(id)), body, Ids.uuid(id));
  }

  private ContractChange<CancelMeetingRequest, CancelMeetingResponse> cancelOf(
      SignedIn who, UUID meeting) {
    return MeetingChanges.cancelling(meeting, () -> meetings.read(who, meeting));
  }

  @Get("/meetings/{id}/holding")
  HttpResponse<byte[]> hold(SignedIn who, @PathVariable String id) {
    return meetingForms.open(
        who, holdOf(who, Ids.uuid(id)), Ids.uuid(id), MeetingState.MEETING_STATE_BOOKED);
  }

  @Post("/meetings/{id}/holding")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> hold(SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return meetingForms.answer(who, holdOf(who, Ids.uuid(id)), body, Ids.uuid(id));
  }

  private ContractChange<HoldMeetingRequest, HoldMeetingResponse> holdOf(
      SignedIn who, UUID meeting) {
    return MeetingBookings.holding(meeting, () -> meetings.read(who, meeting));
  }

  @Get("/meetings/{id}/circulation")
  HttpResponse<byte[]> circulate(SignedIn who, @PathVariable String id) {
    return meetingForms.open(
        who, circulateOf(who, Ids.uuid(id)), Ids.uuid(id), MeetingState.MEETING_STATE_HELD);
  }

  @Post("/meetings/{id}/circulation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> circulate(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return meetingForms.answer(who, circulateOf(who, Ids.uuid(id)), body, Ids.uuid(id));
  }

  private ContractChange<CirculateMinutesRequest, CirculateMinutesResponse> circulateOf(
      SignedIn who, UUID meeting) {
    return MeetingChanges.circulating(meeting, () -> meetings.read(who, meeting), today());
  }

  @Get("/meetings/{id}/action")
  HttpResponse<byte[]> act(SignedIn who, @PathVariable String id) {
    return meetingForms.open(
        who, actOf(who, Ids.uuid(id)), Ids.uuid(id), MeetingState.MEETING_STATE_HELD);
  }

  @Post("/meetings/{id}/action")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> act(SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return meetingForms.answer(who, actOf(who, Ids.uuid(id)), body, Ids.uuid(id));
  }

  private ContractChange<AddActionRequest, AddActionResponse> actOf(SignedIn who, UUID meeting) {
    return MeetingChanges.acting(meeting, () -> meetings.read(who, meeting));
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}

package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.contracts.lado.v1.CorrectCirculationRequest;
import safeguarding.contracts.lado.v1.CorrectCirculationResponse;
import safeguarding.contracts.lado.v1.CorrectMeetingRequest;
import safeguarding.contracts.lado.v1.CorrectMeetingResponse;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.KeptCirculation;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingState;
import safeguarding.contracts.lado.v1.NoteRepliesRequest;
import safeguarding.contracts.lado.v1.NoteRepliesResponse;
import safeguarding.contracts.lado.v1.WithdrawMeetingRequest;
import safeguarding.contracts.lado.v1.WithdrawMeetingResponse;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.SignedIn;

/** What people tell before a meeting, and what is put right after it. */
@Hidden
@Controller("/meetings/{id}")
final class MeetingCorrectionController {
  private final MeetingsGrpc meetings;
  private final MeetingForms meetingForms;

  MeetingCorrectionController(MeetingsGrpc meetings, MeetingForms meetingForms) {
    this.meetings = meetings;
    this.meetingForms = meetingForms;
  }

  @Get("/replies")
  HttpResponse<byte[]> replies(SignedIn who, @PathVariable String id) {
    return meetingForms.open(
        who, repliesOf(who, Ids.uuid(id)), Ids.uuid(id), MeetingState.MEETING_STATE_BOOKED);
  }

  @Post("/replies")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> noteReplies(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return meetingForms.answer(who, repliesOf(who, Ids.uuid(id)), body, Ids.uuid(id));
  }

  @Get("/correction")
  HttpResponse<byte[]> correction(SignedIn who, @PathVariable String id) {
    return meetingForms.correct(who, correctionOf(who, Ids.uuid(id)), Ids.uuid(id), _ -> null);
  }

  @Post("/correction")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> correct(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return meetingForms.answer(who, correctionOf(who, Ids.uuid(id)), body, Ids.uuid(id));
  }

  @Get("/withdrawal")
  HttpResponse<byte[]> withdrawal(SignedIn who, @PathVariable String id) {
    return meetingForms.correct(who, withdrawalOf(who, Ids.uuid(id)), Ids.uuid(id), _ -> null);
  }

  @Post("/withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> withdraw(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return meetingForms.answer(who, withdrawalOf(who, Ids.uuid(id)), body, Ids.uuid(id));
  }

  @Get("/circulation-correction")
  HttpResponse<byte[]> circulation(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "0") int number) {
    return meetingForms.correct(
        who, circulationOf(who, Ids.uuid(id), number), Ids.uuid(id), circulation(number));
  }

  @Post("/circulation-correction")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> correctCirculation(
      SignedIn who,
      @PathVariable String id,
      @QueryValue(defaultValue = "0") int number,
      @Body Map<String, Object> body) {
    return meetingForms.answer(
        who, circulationOf(who, Ids.uuid(id), number), body, Ids.uuid(id), circulation(number));
  }

  private ContractChange<WithdrawMeetingRequest, WithdrawMeetingResponse> withdrawalOf(
      SignedIn who, UUID meeting) {
    return MeetingCorrectionChanges.withdrawing(meeting, () -> meetings.read(who, meeting));
  }

  private ContractChange<CorrectCirculationRequest, CorrectCirculationResponse> circulationOf(
      SignedIn who, UUID id, int number) {
    if (!who.may(MeetingServiceGrpc.getCorrectCirculationMethod())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    GetMeetingResponse meeting = meetings.read(who, id);
    KeptCirculation found =
        stands(meeting, number)
            .or(() ->
                MeetingStoryGrpc.takenBack(meeting, number)
                    .map(one -> one.getPart().getCirculations(0)))
            .orElseThrow(ProblemKind.NOT_FOUND::refusal);
    return MeetingCorrectionChanges.correctingCirculation(id, found, () -> meeting);
  }

  private static Optional<KeptCirculation> stands(GetMeetingResponse meeting, int number) {
    return MeetingStoryGrpc.circulations(meeting).stream()
        .filter(one -> one.getNumber() == number)
        .findAny();
  }

  private static MeetingForms.About circulation(int number) {
    return meeting ->
        stands(meeting, number).isPresent()
            ? null
            : MeetingStoryGrpc.takenBack(meeting, number)
                .map(one -> MeetingStoryGrpc.takenBack("This circulation", one))
                .orElse(null);
  }

  private ContractChange<NoteRepliesRequest, NoteRepliesResponse> repliesOf(
      SignedIn who, UUID meeting) {
    return MeetingCorrectionChanges.noting(meeting, () -> meetings.read(who, meeting));
  }

  private ContractChange<CorrectMeetingRequest, CorrectMeetingResponse> correctionOf(
      SignedIn who, UUID meeting) {
    return MeetingCorrectionChanges.correcting(who, meeting, () -> meetings.read(who, meeting));
  }
}

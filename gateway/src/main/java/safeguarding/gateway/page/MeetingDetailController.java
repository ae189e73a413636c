package safeguarding.gateway.page;

import io.grpc.MethodDescriptor;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.CompleteActionRequest;
import safeguarding.contracts.lado.v1.CompleteActionResponse;
import safeguarding.contracts.lado.v1.CorrectActionRequest;
import safeguarding.contracts.lado.v1.CorrectActionResponse;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.MeetingAction;
import safeguarding.contracts.lado.v1.MeetingMessage;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.SettleMessageRequest;
import safeguarding.contracts.lado.v1.SettleMessageResponse;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.SignedIn;

/** One action or one message of a meeting. */
@Hidden
@Controller("/meetings/{id}")
final class MeetingDetailController {
  private final MeetingsGrpc meetings;
  private final MeetingForms meetingForms;
  private final Clock clock;

  MeetingDetailController(MeetingsGrpc meetings, MeetingForms meetingForms, Clock clock) {
    this.meetings = meetings;
    this.meetingForms = meetingForms;
    this.clock = clock;
  }

  @Get("/actions/{action}/completion")
  HttpResponse<byte[]> completion(
      SignedIn who, @PathVariable String id, @PathVariable String action) {
    return meetingForms.open(
        who,
        completionOf(who, Ids.uuid(id), Ids.uuid(action)),
        Ids.uuid(id),
        action(Ids.uuid(action)));
  }

  @Post("/actions/{action}/completion")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> complete(
      SignedIn who,
      @PathVariable String id,
      @PathVariable String action,
      @Body Map<String, Object> body) {
    return meetingForms.answer(
        who,
        completionOf(who, Ids.uuid(id), Ids.uuid(action)),
        body,
        Ids.uuid(id),
        action(Ids.uuid(action)));
  }

  @Get("/actions/{action}/correction")
  HttpResponse<byte[]> correction(
      SignedIn who, @PathVariable String id, @PathVariable String action) {
    return meetingForms.correct(
        who,
        correctionOf(who, Ids.uuid(id), Ids.uuid(action)),
        Ids.uuid(id),
        action(Ids.uuid(action)));
  }

  @Post("/actions/{action}/correction")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> correct(
      SignedIn who,
      @PathVariable String id,
      @PathVariable String action,
      @Body Map<String, Object> body) {
    return meetingForms.answer(
        who,
        correctionOf(who, Ids.uuid(id), Ids.uuid(action)),
        body,
        Ids.uuid(id),
        action(Ids.uuid(action)));
  }

  @Get("/messages/{message}/settlement")
  HttpResponse<byte[]> settlement(
      SignedIn who, @PathVariable String id, @PathVariable String message) {
    return meetingForms.open(
        who, settlementOf(who, Ids.uuid(id), Ids.uuid(message)), Ids.uuid(id), _ -> null);
  }

  @Post("/messages/{message}/settlement")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> settle(
      SignedIn who,
      @PathVariable String id,
      @PathVariable String message,
      @Body Map<String, Object> body) {
    return meetingForms.answer(
        who, settlementOf(who, Ids.uuid(id), Ids.uuid(message)), body, Ids.uuid(id));
  }

  private ContractChange<CompleteActionRequest, CompleteActionResponse> completionOf(
      SignedIn who, UUID id, UUID action) {
    requireMay(who, MeetingServiceGrpc.getCompleteActionMethod());
    GetMeetingResponse meeting = meetings.read(who, id);
    return MeetingChanges.completing(
        id, find(meeting, action), () -> meeting, LondonTime.today(clock));
  }

  private ContractChange<CorrectActionRequest, CorrectActionResponse> correctionOf(
      SignedIn who, UUID id, UUID action) {
    requireMay(who, MeetingServiceGrpc.getCorrectActionMethod());
    GetMeetingResponse meeting = meetings.read(who, id);
    return MeetingCorrectionChanges.correctingAction(id, find(meeting, action), () -> meeting);
  }

  /** Also one that was taken back: whoever sent that twice gets the same answer. */
  private static MeetingAction find(GetMeetingResponse meeting, UUID action) {
    return stands(meeting, action)
        .or(() ->
            MeetingStoryGrpc.takenBack(meeting, action).map(one -> one.getPart().getActions(0)))
        .orElseThrow(ProblemKind.NOT_FOUND::refusal);
  }

  private static Optional<MeetingAction> stands(GetMeetingResponse meeting, UUID action) {
    return meeting.getActionsList().stream()
        .filter(one -> one.getActionId().equals(action.toString()))
        .findAny();
  }

  private static MeetingForms.About action(UUID action) {
    return meeting ->
        MeetingStoryGrpc.takenBack(meeting, action)
            .map(one -> MeetingStoryGrpc.takenBack("This action", one))
            .orElse(null);
  }

  private ContractChange<SettleMessageRequest, SettleMessageResponse> settlementOf(
      SignedIn who, UUID id, UUID message) {
    requireMay(who, MeetingServiceGrpc.getSettleMessageMethod());
    GetMeetingResponse meeting = meetings.read(who, id);
    MeetingMessage found =
        meeting.getMessagesList().stream()
            .filter(one -> one.getMessageId().equals(message.toString()))
            .findAny()
            .orElseThrow(ProblemKind.NOT_FOUND::refusal);
    return MeetingChanges.settling(id, found, () -> meeting);
  }

  private static void requireMay(SignedIn who, MethodDescriptor<?, ?> rpc) {
    if (!who.may(rpc)) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
  }
}

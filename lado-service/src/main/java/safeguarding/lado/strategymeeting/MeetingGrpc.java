package safeguarding.lado.strategymeeting;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AddActionRequest;
import safeguarding.contracts.lado.v1.AddActionResponse;
import safeguarding.contracts.lado.v1.BookMeetingRequest;
import safeguarding.contracts.lado.v1.BookMeetingResponse;
import safeguarding.contracts.lado.v1.CancelMeetingRequest;
import safeguarding.contracts.lado.v1.CancelMeetingResponse;
import safeguarding.contracts.lado.v1.ChangeMeetingRequest;
import safeguarding.contracts.lado.v1.ChangeMeetingResponse;
import safeguarding.contracts.lado.v1.CirculateMinutesRequest;
import safeguarding.contracts.lado.v1.CirculateMinutesResponse;
import safeguarding.contracts.lado.v1.CompleteActionRequest;
import safeguarding.contracts.lado.v1.CompleteActionResponse;
import safeguarding.contracts.lado.v1.CorrectActionRequest;
import safeguarding.contracts.lado.v1.CorrectActionResponse;
import safeguarding.contracts.lado.v1.CorrectCirculationRequest;
import safeguarding.contracts.lado.v1.CorrectCirculationResponse;
import safeguarding.contracts.lado.v1.CorrectMeetingRequest;
import safeguarding.contracts.lado.v1.CorrectMeetingResponse;
import safeguarding.contracts.lado.v1.GetMeetingRequest;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.HoldMeetingRequest;
import safeguarding.contracts.lado.v1.HoldMeetingResponse;
import safeguarding.contracts.lado.v1.ListMeetingsRequest;
import safeguarding.contracts.lado.v1.ListMeetingsResponse;
import safeguarding.contracts.lado.v1.MeetingChanged;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingWithdrawn;
import safeguarding.contracts.lado.v1.NoteRepliesRequest;
import safeguarding.contracts.lado.v1.NoteRepliesResponse;
import safeguarding.contracts.lado.v1.RecordMeetingRequest;
import safeguarding.contracts.lado.v1.RecordMeetingResponse;
import safeguarding.contracts.lado.v1.SettleMessageRequest;
import safeguarding.contracts.lado.v1.SettleMessageResponse;
import safeguarding.contracts.lado.v1.WithdrawMeetingRequest;
import safeguarding.contracts.lado.v1.WithdrawMeetingResponse;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.strategymeeting.MeetingChanges.Changed;
import safeguarding.outbox.Settlement;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.MeetingService from the use cases. */
@Singleton
final class MeetingGrpc extends MeetingServiceGrpc.MeetingServiceImplBase {
  private final Meetings meetings;
  private final MeetingCorrections corrections;
  private final MeetingPartCorrections parts;
  private final MeetingFollowUp followUp;
  private final MeetingReading reading;
  private final MeetingViewGrpc views;
  private final ChangeAnswers changes;

  MeetingGrpc(
      Meetings meetings,
      MeetingCorrections corrections,
      MeetingPartCorrections parts,
      MeetingFollowUp followUp,
      MeetingReading reading,
      MeetingViewGrpc views,
      ChangeAnswers changes) {
    this.meetings = meetings;
    this.corrections = corrections;
    this.parts = parts;
    this.followUp = followUp;
    this.reading = reading;
    this.views = views;
    this.changes = changes;
  }

  @Override
  public void bookMeeting(BookMeetingRequest request, StreamObserver<BookMeetingResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    ToldPlan told = MeetingWireGrpc.plan(request.getMeeting());
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getBookMeetingMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> meetings.book(caller, action, allegation, told),
        changed -> BookMeetingResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> BookMeetingResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void changeMeeting(
      ChangeMeetingRequest request, StreamObserver<ChangeMeetingResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID meeting = Wire.uuid(request.getMeetingId(), "meeting_id");
    ToldPlan told = MeetingWireGrpc.plan(request.getMeeting());
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getChangeMeetingMethod(),
            request.getRequestId(),
            request,
            Meetings.RECORD_KIND,
            meeting),
        action -> meetings.change(caller, action, meeting, request.getEtag(), told),
        changed -> ChangeMeetingResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> ChangeMeetingResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void cancelMeeting(
      CancelMeetingRequest request, StreamObserver<CancelMeetingResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID meeting = Wire.uuid(request.getMeetingId(), "meeting_id");
    String reason = request.getCancellation().getReason();
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getCancelMeetingMethod(),
            request.getRequestId(),
            request,
            Meetings.RECORD_KIND,
            meeting),
        action -> meetings.cancel(caller, action, meeting, request.getEtag(), reason),
        changed -> CancelMeetingResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> CancelMeetingResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void holdMeeting(HoldMeetingRequest request, StreamObserver<HoldMeetingResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID meeting = Wire.uuid(request.getMeetingId(), "meeting_id");
    ToldHolding told = MeetingWireGrpc.holding(request.getHolding(), "holding.");
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getHoldMeetingMethod(),
            request.getRequestId(),
            request,
            Meetings.RECORD_KIND,
            meeting),
        action -> meetings.hold(caller, action, meeting, request.getEtag(), told),
        changed -> HoldMeetingResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> HoldMeetingResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void noteReplies(NoteRepliesRequest request, StreamObserver<NoteRepliesResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID meeting = Wire.uuid(request.getMeetingId(), "meeting_id");
    List<@Nullable Attendance> told = MeetingWireGrpc.replies(request.getReplies());
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getNoteRepliesMethod(),
            request.getRequestId(),
            request,
            Meetings.RECORD_KIND,
            meeting),
        action -> corrections.note(caller, action, meeting, request.getEtag(), told),
        changed -> NoteRepliesResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> NoteRepliesResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void correctMeeting(
      CorrectMeetingRequest request, StreamObserver<CorrectMeetingResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID meeting = Wire.uuid(request.getMeetingId(), "meeting_id");
    HoldingCorrection told = MeetingWireGrpc.correction(request.getCorrection());
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getCorrectMeetingMethod(),
            request.getRequestId(),
            request,
            Meetings.RECORD_KIND,
            meeting),
        action -> corrections.correct(caller, action, meeting, request.getEtag(), told),
        changed -> CorrectMeetingResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> CorrectMeetingResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void withdrawMeeting(
      WithdrawMeetingRequest request, StreamObserver<WithdrawMeetingResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID meeting = Wire.uuid(request.getMeetingId(), "meeting_id");
    String reason = request.getWithdrawal().getReason();
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getWithdrawMeetingMethod(),
            request.getRequestId(),
            request,
            Meetings.RECORD_KIND,
            meeting),
        action -> corrections.withdraw(caller, action, meeting, request.getEtag(), reason),
        changed ->
            WithdrawMeetingResponse.newBuilder()
                .setWithdrawn(
                    MeetingWithdrawn.newBuilder()
                        .setAllegationId(changed.allegationId().toString()))
                .build(),
        refusal -> WithdrawMeetingResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void correctAction(
      CorrectActionRequest request, StreamObserver<CorrectActionResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID corrected = Wire.uuid(request.getActionId(), "action_id");
    ActionCorrection told = MeetingWireGrpc.correction(corrected, request.getCorrection());
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getCorrectActionMethod(),
            request.getRequestId(),
            request,
            "meeting-action",
            corrected),
        action -> parts.action(caller, action, request.getEtag(), told),
        changed -> CorrectActionResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> CorrectActionResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void correctCirculation(
      CorrectCirculationRequest request, StreamObserver<CorrectCirculationResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID meeting = Wire.uuid(request.getMeetingId(), "meeting_id");
    CirculationCorrection told = MeetingWireGrpc.correction(request.getCorrection());
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getCorrectCirculationMethod(),
            request.getRequestId(),
            request,
            Meetings.RECORD_KIND,
            meeting),
        action -> parts.circulation(caller, action, meeting, request.getEtag(), told),
        changed -> CorrectCirculationResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> CorrectCirculationResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void recordMeeting(
      RecordMeetingRequest request, StreamObserver<RecordMeetingResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    MeetingKind kind =
        WireEnum.read(
            MeetingKind.class, "MEETING_KIND_", request.getRecord().getKind(), "record.kind");
    ToldHolding told = MeetingWireGrpc.holding(request.getRecord().getHolding(), "record.holding.");
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getRecordMeetingMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> meetings.record(caller, action, allegation, kind, told),
        changed -> RecordMeetingResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> RecordMeetingResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void circulateMinutes(
      CirculateMinutesRequest request, StreamObserver<CirculateMinutesResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID meeting = Wire.uuid(request.getMeetingId(), "meeting_id");
    var wire = request.getCirculation();
    Circulation told =
        new Circulation(
            wire.hasCirculatedOn()
                ? Wire.date(wire.getCirculatedOn(), "circulation.circulated_on")
                : null,
            MeetingWireGrpc.texts(wire.getCirculatedToList(), "circulation.circulated_to"));
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getCirculateMinutesMethod(),
            request.getRequestId(),
            request,
            Meetings.RECORD_KIND,
            meeting),
        action ->
            followUp.circulate(
                caller,
                action,
                meeting,
                request.getEtag(),
                told,
                wire.getMinutes(),
                wire.getSendNotice()),
        changed -> CirculateMinutesResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> CirculateMinutesResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void addAction(AddActionRequest request, StreamObserver<AddActionResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID meeting = Wire.uuid(request.getMeetingId(), "meeting_id");
    var wire = request.getAction();
    LocalDate dueOn = wire.hasDueOn() ? Wire.date(wire.getDueOn(), "action.due_on") : null;
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getAddActionMethod(),
            request.getRequestId(),
            request,
            Meetings.RECORD_KIND,
            meeting),
        action ->
            followUp.add(
                caller, action, meeting, request.getEtag(), wire.getWhat(), wire.getOwner(), dueOn),
        changed -> AddActionResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> AddActionResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void completeAction(
      CompleteActionRequest request, StreamObserver<CompleteActionResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID done = Wire.uuid(request.getActionId(), "action_id");
    var wire = request.getCompletion();
    LocalDate on =
        wire.hasCompletedOn() ? Wire.date(wire.getCompletedOn(), "completion.completed_on") : null;
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getCompleteActionMethod(),
            request.getRequestId(),
            request,
            "meeting-action",
            done),
        action -> followUp.complete(caller, action, done, request.getEtag(), on),
        changed -> CompleteActionResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> CompleteActionResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void settleMessage(
      SettleMessageRequest request, StreamObserver<SettleMessageResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID message = Wire.uuid(request.getMessageId(), "message_id");
    Settlement told =
        WireEnum.read(
            Settlement.class,
            "MESSAGE_RESOLUTION_",
            request.getSettlement().getResolution(),
            "settlement.resolution");
    changes.answer(
        answer,
        Change.of(
            MeetingServiceGrpc.getSettleMessageMethod(),
            request.getRequestId(),
            request,
            "meeting-message",
            message),
        action -> followUp.settle(caller, action, message, request.getEtag(), told),
        changed -> SettleMessageResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> SettleMessageResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void getMeeting(GetMeetingRequest request, StreamObserver<GetMeetingResponse> answer) {
    Answers.send(
        answer,
        views.view(
            reading.get(
                CurrentCaller.get(),
                MeetingServiceGrpc.getGetMeetingMethod().getFullMethodName(),
                Wire.uuid(request.getMeetingId(), "meeting_id"))));
  }

  @Override
  public void listMeetings(
      ListMeetingsRequest request, StreamObserver<ListMeetingsResponse> answer) {
    var response = ListMeetingsResponse.newBuilder();
    reading
        .list(
            CurrentCaller.get(),
            MeetingServiceGrpc.getListMeetingsMethod().getFullMethodName(),
            Wire.uuid(request.getAllegationId(), "allegation_id"))
        .forEach(file -> response.addRows(MeetingWireGrpc.row(file)));
    Answers.send(answer, response.build());
  }

  private static MeetingChanged wire(Changed changed) {
    return MeetingChanged.newBuilder()
        .setMeetingId(changed.meetingId().toString())
        .setEtag(changed.etag())
        .setAllegationId(changed.allegationId().toString())
        .build();
  }
}

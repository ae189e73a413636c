package safeguarding.childprotection.conference;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.childprotection.child.ChangedGrpc;
import safeguarding.childprotection.child.FamilyGroups;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.enquiry.Enquiries;
import safeguarding.contracts.childprotection.v1.BookConferenceRequest;
import safeguarding.contracts.childprotection.v1.BookConferenceResponse;
import safeguarding.contracts.childprotection.v1.BookReviewConferenceRequest;
import safeguarding.contracts.childprotection.v1.BookReviewConferenceResponse;
import safeguarding.contracts.childprotection.v1.ConferenceServiceGrpc;
import safeguarding.contracts.childprotection.v1.HoldConferenceRequest;
import safeguarding.contracts.childprotection.v1.HoldConferenceResponse;
import safeguarding.contracts.childprotection.v1.RequestConferenceRequest;
import safeguarding.contracts.childprotection.v1.RequestConferenceResponse;
import safeguarding.contracts.childprotection.v1.StandDownConferenceRequest;
import safeguarding.contracts.childprotection.v1.StandDownConferenceResponse;
import safeguarding.contracts.childprotection.v1.WithdrawConferenceRequest;
import safeguarding.contracts.childprotection.v1.WithdrawConferenceResponse;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers ConferenceService of childprotection.v1 from the use cases. */
@Singleton
final class ConferenceGrpc extends ConferenceServiceGrpc.ConferenceServiceImplBase {
  private final NewConferences begun;
  private final Conferences conferences;
  private final ChangeAnswers answers;

  ConferenceGrpc(NewConferences begun, Conferences conferences, ChangeAnswers answers) {
    this.begun = begun;
    this.conferences = conferences;
    this.answers = answers;
  }

  @Override
  public void requestConference(
      RequestConferenceRequest request, StreamObserver<RequestConferenceResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getEnquiryId(), "enquiry_id");
    RequestConference command = ConferenceCommandGrpc.request(request.getConferenceRequest());
    answers.answer(
        answer,
        Change.of(
            ConferenceServiceGrpc.getRequestConferenceMethod(),
            request.getRequestId(),
            request,
            Enquiries.RECORD_KIND,
            id),
        action -> begun.request(caller, action, id, request.getEtag(), command),
        ConferenceGrpc::requested,
        refusal -> RequestConferenceResponse.newBuilder().setRefusal(refusal).build());
  }

  private static RequestConferenceResponse requested(Begun begun) {
    var wire =
        RequestConferenceResponse.Requested.newBuilder()
            .setConferenceId(begun.conferenceId().toString())
            .setEtag(begun.etag())
            .setFamilyId(begun.familyId().toString())
            .setLateRequest(begun.lateRequest());
    if (begun.dueOn() != null) {
      wire.setDueOn(Wire.date(begun.dueOn()));
    }
    return RequestConferenceResponse.newBuilder().setRequested(wire).build();
  }

  @Override
  public void bookConference(
      BookConferenceRequest request, StreamObserver<BookConferenceResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = conferenceId(request.getConferenceId());
    BookConference command = ConferenceCommandGrpc.booking(request.getBooking(), "");
    answers.answer(
        answer,
        Change.of(
            ConferenceServiceGrpc.getBookConferenceMethod(),
            request.getRequestId(),
            request,
            Conferences.RECORD_KIND,
            id),
        action -> conferences.book(caller, action, id, request.getEtag(), command),
        changed ->
            BookConferenceResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> BookConferenceResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void bookReviewConference(
      BookReviewConferenceRequest request, StreamObserver<BookReviewConferenceResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID familyId = Wire.uuid(request.getFamilyId(), "family_id");
    BookReviewConference command = ConferenceCommandGrpc.review(request.getReviewConference());
    answers.answer(
        answer,
        Change.of(
            ConferenceServiceGrpc.getBookReviewConferenceMethod(),
            request.getRequestId(),
            request,
            FamilyGroups.RECORD_KIND,
            familyId),
        action -> begun.bookReview(caller, action, familyId, command),
        ConferenceGrpc::booked,
        refusal -> BookReviewConferenceResponse.newBuilder().setRefusal(refusal).build());
  }

  private static BookReviewConferenceResponse booked(Begun begun) {
    var wire =
        BookReviewConferenceResponse.Booked.newBuilder()
            .setConferenceId(begun.conferenceId().toString())
            .setEtag(begun.etag())
            .setFamilyId(begun.familyId().toString());
    if (begun.dueOn() != null) {
      wire.setDueOn(Wire.date(begun.dueOn()));
    }
    return BookReviewConferenceResponse.newBuilder().setBooked(wire).build();
  }

  @Override
  public void holdConference(
      HoldConferenceRequest request, StreamObserver<HoldConferenceResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = conferenceId(request.getConferenceId());
    HoldConference command = ConferenceCommandGrpc.holding(request.getHolding());
    answers.answer(
        answer,
        Change.of(
            ConferenceServiceGrpc.getHoldConferenceMethod(),
            request.getRequestId(),
            request,
            Conferences.RECORD_KIND,
            id),
        action -> conferences.hold(caller, action, id, request.getEtag(), command),
        changed ->
            HoldConferenceResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> HoldConferenceResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void standDownConference(
      StandDownConferenceRequest request, StreamObserver<StandDownConferenceResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = conferenceId(request.getConferenceId());
    StandDownConference command = ConferenceCommandGrpc.standingDown(request.getStandingDown());
    answers.answer(
        answer,
        Change.of(
            ConferenceServiceGrpc.getStandDownConferenceMethod(),
            request.getRequestId(),
            request,
            Conferences.RECORD_KIND,
            id),
        action -> conferences.standDown(caller, action, id, request.getEtag(), command),
        changed ->
            StandDownConferenceResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> StandDownConferenceResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void withdrawConference(
      WithdrawConferenceRequest request, StreamObserver<WithdrawConferenceResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = conferenceId(request.getConferenceId());
    WithdrawConference command = ConferenceCommandGrpc.withdrawal(request.getWithdrawal());
    answers.answer(
        answer,
        Change.of(
            ConferenceServiceGrpc.getWithdrawConferenceMethod(),
            request.getRequestId(),
            request,
            Conferences.RECORD_KIND,
            id),
        action -> conferences.withdraw(caller, action, id, request.getEtag(), command),
        changed ->
            WithdrawConferenceResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> WithdrawConferenceResponse.newBuilder().setRefusal(refusal).build());
  }

  private static UUID conferenceId(String text) {
    return Wire.uuid(text, "conference_id");
  }
}

package safeguarding.childprotection.enquiry;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;
import safeguarding.childprotection.child.ChangedGrpc;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.FamilyGroups;
import safeguarding.childprotection.enquiry.Referrals.Received;
import safeguarding.contracts.childprotection.v1.CloseReferralRequest;
import safeguarding.contracts.childprotection.v1.CloseReferralResponse;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.contracts.childprotection.v1.HoldStrategyDiscussionRequest;
import safeguarding.contracts.childprotection.v1.HoldStrategyDiscussionResponse;
import safeguarding.contracts.childprotection.v1.ReceiveReferralRequest;
import safeguarding.contracts.childprotection.v1.ReceiveReferralResponse;
import safeguarding.contracts.childprotection.v1.RecordSection47OutcomeRequest;
import safeguarding.contracts.childprotection.v1.RecordSection47OutcomeResponse;
import safeguarding.contracts.childprotection.v1.WriteUpStrategyDiscussionRequest;
import safeguarding.contracts.childprotection.v1.WriteUpStrategyDiscussionResponse;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers EnquiryService of childprotection.v1 from the use cases. */
@Singleton
final class EnquiryGrpc extends EnquiryServiceGrpc.EnquiryServiceImplBase {
  private final Referrals referrals;
  private final Enquiries enquiries;
  private final ChangeAnswers answers;

  EnquiryGrpc(Referrals referrals, Enquiries enquiries, ChangeAnswers answers) {
    this.referrals = referrals;
    this.enquiries = enquiries;
    this.answers = answers;
  }

  @Override
  public void receiveReferral(
      ReceiveReferralRequest request, StreamObserver<ReceiveReferralResponse> answer) {
    Caller caller = CurrentCaller.get();
    ReceiveReferral told = EnquiryCommandGrpc.referral(request.getReferral());
    answers.answer(
        answer,
        new Change<>(
            EnquiryServiceGrpc.getReceiveReferralMethod(),
            request.getRequestId(),
            request,
            told.familyId() == null
                ? null
                : new RecordReference(FamilyGroups.RECORD_KIND, told.familyId())),
        action -> referrals.receive(caller, action, told),
        EnquiryGrpc::received,
        refusal -> ReceiveReferralResponse.newBuilder().setRefusal(refusal).build());
  }

  private static ReceiveReferralResponse received(Received received) {
    var wire =
        ReceiveReferralResponse.Received.newBuilder()
            .setFamilyId(received.familyId().toString())
            .setReference(received.reference())
            .setEnquiryId(received.enquiryId().toString())
            .setEtag(received.etag());
    for (Child child : received.children()) {
      wire.addChildren(
          ReceiveReferralResponse.ChildReference.newBuilder()
              .setChildId(child.id().toString())
              .setChildNumber(child.number()));
    }
    return ReceiveReferralResponse.newBuilder().setReceived(wire).build();
  }

  @Override
  public void closeReferral(
      CloseReferralRequest request, StreamObserver<CloseReferralResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = enquiryId(request.getEnquiryId());
    CloseReferral command = EnquiryCommandGrpc.closure(request.getClosure());
    answers.answer(
        answer,
        Change.of(
            EnquiryServiceGrpc.getCloseReferralMethod(),
            request.getRequestId(),
            request,
            Enquiries.RECORD_KIND,
            id),
        action -> enquiries.close(caller, action, id, request.getEtag(), command),
        changed -> CloseReferralResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> CloseReferralResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void holdStrategyDiscussion(
      HoldStrategyDiscussionRequest request,
      StreamObserver<HoldStrategyDiscussionResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = enquiryId(request.getEnquiryId());
    HoldStrategyDiscussion command = EnquiryCommandGrpc.discussion(request.getStrategyDiscussion());
    answers.answer(
        answer,
        Change.of(
            EnquiryServiceGrpc.getHoldStrategyDiscussionMethod(),
            request.getRequestId(),
            request,
            Enquiries.RECORD_KIND,
            id),
        action -> enquiries.discuss(caller, action, id, request.getEtag(), command),
        changed ->
            HoldStrategyDiscussionResponse.newBuilder()
                .setChanged(ChangedGrpc.wire(changed))
                .build(),
        refusal -> HoldStrategyDiscussionResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void writeUpStrategyDiscussion(
      WriteUpStrategyDiscussionRequest request,
      StreamObserver<WriteUpStrategyDiscussionResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = enquiryId(request.getEnquiryId());
    @Nullable Instant writtenUpAt = EnquiryCommandGrpc.writtenUpAt(request.getStrategyRecord());
    answers.answer(
        answer,
        Change.of(
            EnquiryServiceGrpc.getWriteUpStrategyDiscussionMethod(),
            request.getRequestId(),
            request,
            Enquiries.RECORD_KIND,
            id),
        action -> enquiries.writeUp(caller, action, id, request.getEtag(), writtenUpAt),
        changed ->
            WriteUpStrategyDiscussionResponse.newBuilder()
                .setChanged(ChangedGrpc.wire(changed))
                .build(),
        refusal -> WriteUpStrategyDiscussionResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void recordSection47Outcome(
      RecordSection47OutcomeRequest request,
      StreamObserver<RecordSection47OutcomeResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = enquiryId(request.getEnquiryId());
    RecordSection47Outcome command =
        EnquiryCommandGrpc.conclusion(request.getSection47Conclusion());
    answers.answer(
        answer,
        Change.of(
            EnquiryServiceGrpc.getRecordSection47OutcomeMethod(),
            request.getRequestId(),
            request,
            Enquiries.RECORD_KIND,
            id),
        action -> enquiries.conclude(caller, action, id, request.getEtag(), command),
        changed ->
            RecordSection47OutcomeResponse.newBuilder()
                .setChanged(ChangedGrpc.wire(changed))
                .build(),
        refusal -> RecordSection47OutcomeResponse.newBuilder().setRefusal(refusal).build());
  }

  private static UUID enquiryId(String text) {
    return Wire.uuid(text, "enquiry_id");
  }
}

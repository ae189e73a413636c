package safeguarding.lado.allegation;

import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.CorrectOutcomeRequest;
import safeguarding.contracts.lado.v1.CorrectOutcomeResponse;
import safeguarding.contracts.lado.v1.CorrectThresholdRequest;
import safeguarding.contracts.lado.v1.CorrectThresholdResponse;
import safeguarding.contracts.lado.v1.DecideThresholdRequest;
import safeguarding.contracts.lado.v1.DecideThresholdResponse;
import safeguarding.contracts.lado.v1.RecordOutcomeRequest;
import safeguarding.contracts.lado.v1.RecordOutcomeResponse;
import safeguarding.contracts.lado.v1.TakeBackDecisionRequest;
import safeguarding.contracts.lado.v1.TakeBackDecisionResponse;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.allegation.Allegations.Changed;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers what is asked of the two decisions on an allegation, for {@link AllegationGrpc}. */
@Singleton
final class DecisionGrpc {
  private final Allegations allegations;
  private final DecisionCorrections corrections;
  private final ChangeAnswers changes;

  DecisionGrpc(Allegations allegations, DecisionCorrections corrections, ChangeAnswers changes) {
    this.allegations = allegations;
    this.corrections = corrections;
    this.changes = changes;
  }

  void decideThreshold(
      DecideThresholdRequest request, StreamObserver<DecideThresholdResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = id(request.getAllegationId());
    DecideThreshold command = CommandGrpc.decision(request.getDecision());
    changes.answer(
        answer,
        change(
            AllegationServiceGrpc.getDecideThresholdMethod(), request.getRequestId(), request, id),
        action -> allegations.decideThreshold(caller, action, id, request.getEtag(), command),
        changed -> DecideThresholdResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> DecideThresholdResponse.newBuilder().setRefusal(refusal).build());
  }

  void recordOutcome(RecordOutcomeRequest request, StreamObserver<RecordOutcomeResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = id(request.getAllegationId());
    RecordOutcome command = CommandGrpc.outcome(request.getEnquiryOutcome());
    changes.answer(
        answer,
        change(AllegationServiceGrpc.getRecordOutcomeMethod(), request.getRequestId(), request, id),
        action -> allegations.recordOutcome(caller, action, id, request.getEtag(), command),
        changed -> RecordOutcomeResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> RecordOutcomeResponse.newBuilder().setRefusal(refusal).build());
  }

  void correctThreshold(
      CorrectThresholdRequest request, StreamObserver<CorrectThresholdResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = id(request.getAllegationId());
    DecideThreshold told = CommandGrpc.decision(request.getDecision());
    changes.answer(
        answer,
        change(
            AllegationServiceGrpc.getCorrectThresholdMethod(), request.getRequestId(), request, id),
        action ->
            corrections.correctThreshold(
                caller, action, id, request.getEtag(), told, request.getReason()),
        changed -> CorrectThresholdResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> CorrectThresholdResponse.newBuilder().setRefusal(refusal).build());
  }

  void correctOutcome(
      CorrectOutcomeRequest request, StreamObserver<CorrectOutcomeResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = id(request.getAllegationId());
    RecordOutcome told = CommandGrpc.outcome(request.getEnquiryOutcome());
    changes.answer(
        answer,
        change(
            AllegationServiceGrpc.getCorrectOutcomeMethod(), request.getRequestId(), request, id),
        action ->
            corrections.correctOutcome(
                caller, action, id, request.getEtag(), told, request.getReason()),
        changed -> CorrectOutcomeResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> CorrectOutcomeResponse.newBuilder().setRefusal(refusal).build());
  }

  void takeBack(TakeBackDecisionRequest request, StreamObserver<TakeBackDecisionResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = id(request.getAllegationId());
    changes.answer(
        answer,
        change(
            AllegationServiceGrpc.getTakeBackDecisionMethod(), request.getRequestId(), request, id),
        action -> corrections.takeBack(caller, action, id, request.getEtag(), request.getReason()),
        changed -> TakeBackDecisionResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> TakeBackDecisionResponse.newBuilder().setRefusal(refusal).build());
  }

  private static UUID id(String wire) {
    return Wire.uuid(wire, "allegation_id");
  }

  private static <Q extends Message, R extends Message> Change<Q, R> change(
      MethodDescriptor<Q, R> rpc, String requestId, Q request, UUID id) {
    return Change.of(rpc, requestId, request, Allegations.RECORD_KIND, id);
  }

  private static safeguarding.contracts.lado.v1.Changed wire(Changed changed) {
    return safeguarding.contracts.lado.v1.Changed.newBuilder()
        .setEtag(changed.etag())
        .setState(AllegationViewGrpc.state(changed.state()))
        .build();
  }
}

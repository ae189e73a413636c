package safeguarding.lado.escalation;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AnswerEscalationRequest;
import safeguarding.contracts.lado.v1.AnswerEscalationResponse;
import safeguarding.contracts.lado.v1.CorrectEscalationRequest;
import safeguarding.contracts.lado.v1.CorrectEscalationResponse;
import safeguarding.contracts.lado.v1.EscalationAnswer;
import safeguarding.contracts.lado.v1.EscalationChanged;
import safeguarding.contracts.lado.v1.EscalationRaising;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.RaiseEscalationRequest;
import safeguarding.contracts.lado.v1.RaiseEscalationResponse;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.escalation.Escalations.Changed;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.EscalationService from the use cases. */
@Singleton
final class EscalationGrpc extends EscalationServiceGrpc.EscalationServiceImplBase {
  private final Escalations escalations;
  private final EscalationCorrections corrections;
  private final ChangeAnswers changes;

  EscalationGrpc(
      Escalations escalations, EscalationCorrections corrections, ChangeAnswers changes) {
    this.escalations = escalations;
    this.corrections = corrections;
    this.changes = changes;
  }

  @Override
  public void raiseEscalation(
      RaiseEscalationRequest request, StreamObserver<RaiseEscalationResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    ToldEscalation told = raising(request.getRaising());
    changes.answer(
        answer,
        Change.of(
            EscalationServiceGrpc.getRaiseEscalationMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> escalations.raise(caller, action, allegation, request.getEtag(), told),
        changed -> RaiseEscalationResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> RaiseEscalationResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void answerEscalation(
      AnswerEscalationRequest request, StreamObserver<AnswerEscalationResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    ToldAnswer told = answer(request.getAnswer());
    changes.answer(
        answer,
        Change.of(
            EscalationServiceGrpc.getAnswerEscalationMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> escalations.answer(caller, action, allegation, request.getEtag(), told),
        changed -> AnswerEscalationResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> AnswerEscalationResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void correctEscalation(
      CorrectEscalationRequest request, StreamObserver<CorrectEscalationResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    EscalationCorrection told = correction(request.getCorrection());
    changes.answer(
        answer,
        Change.of(
            EscalationServiceGrpc.getCorrectEscalationMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> corrections.correct(caller, action, allegation, request.getEtag(), told),
        changed -> CorrectEscalationResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> CorrectEscalationResponse.newBuilder().setRefusal(refusal).build());
  }

  private static EscalationCorrection correction(
      safeguarding.contracts.lado.v1.EscalationCorrection wire) {
    return new EscalationCorrection(
        escalation(wire.getEscalationId()),
        wire.hasRaising() ? raising(wire.getRaising()) : null,
        wire.hasAnswer() ? answer(wire.getAnswer()) : null,
        wire.getWithdrawn(),
        wire.getAnswerWithdrawn(),
        wire.getReason());
  }

  private static @Nullable UUID escalation(String id) {
    return id.isEmpty() ? null : Wire.uuid(id, "escalation_id");
  }

  private static ToldEscalation raising(EscalationRaising wire) {
    return new ToldEscalation(
        wire.hasRaisedOn() ? Wire.date(wire.getRaisedOn(), "raised_on") : null,
        wire.getRaisedTo(),
        wire.getReason());
  }

  private static ToldAnswer answer(EscalationAnswer wire) {
    return new ToldAnswer(
        escalation(wire.getEscalationId()),
        wire.hasAnsweredOn() ? Wire.date(wire.getAnsweredOn(), "answered_on") : null,
        wire.getAnswer());
  }

  private static EscalationChanged wire(Changed changed) {
    return EscalationChanged.newBuilder()
        .setEtag(changed.etag())
        .setEscalationId(changed.escalationId().toString())
        .build();
  }
}

package safeguarding.lado.workstatus;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.contracts.lado.v1.Agreement;
import safeguarding.contracts.lado.v1.CorrectWorkStatusRequest;
import safeguarding.contracts.lado.v1.CorrectWorkStatusResponse;
import safeguarding.contracts.lado.v1.RecordWorkStatusRequest;
import safeguarding.contracts.lado.v1.RecordWorkStatusResponse;
import safeguarding.contracts.lado.v1.WorkStatusRecorded;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.workstatus.WorkStatuses.Changed;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.WorkStatusService from the use cases. */
@Singleton
final class WorkStatusGrpc extends WorkStatusServiceGrpc.WorkStatusServiceImplBase {
  private final WorkStatuses statuses;
  private final WorkStatusCorrections corrections;
  private final ChangeAnswers changes;

  WorkStatusGrpc(WorkStatuses statuses, WorkStatusCorrections corrections, ChangeAnswers changes) {
    this.statuses = statuses;
    this.corrections = corrections;
    this.changes = changes;
  }

  @Override
  public void recordWorkStatus(
      RecordWorkStatusRequest request, StreamObserver<RecordWorkStatusResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    WorkStatusEntry told = entry(request.getEntry());
    changes.answer(
        answer,
        Change.of(
            WorkStatusServiceGrpc.getRecordWorkStatusMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> statuses.record(caller, action, allegation, request.getEtag(), told),
        changed -> RecordWorkStatusResponse.newBuilder().setRecorded(wire(changed)).build(),
        refusal -> RecordWorkStatusResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void correctWorkStatus(
      CorrectWorkStatusRequest request, StreamObserver<CorrectWorkStatusResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    WorkStatusCorrection told = correction(request.getCorrection());
    changes.answer(
        answer,
        Change.of(
            WorkStatusServiceGrpc.getCorrectWorkStatusMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> corrections.correct(caller, action, allegation, request.getEtag(), told),
        changed -> CorrectWorkStatusResponse.newBuilder().setRecorded(wire(changed)).build(),
        refusal -> CorrectWorkStatusResponse.newBuilder().setRefusal(refusal).build());
  }

  private static WorkStatusCorrection correction(
      safeguarding.contracts.lado.v1.WorkStatusCorrection wire) {
    return new WorkStatusCorrection(
        wire.getNumber(),
        wire.getPlace(),
        entry(wire.getEntry()),
        wire.getWithdrawn(),
        wire.getReason());
  }

  private static WorkStatusEntry entry(safeguarding.contracts.lado.v1.WorkStatusEntry wire) {
    return new WorkStatusEntry(
        WireEnum.read(WorkStatus.class, "WORK_STATUS_", wire.getStatus(), "status"),
        wire.hasSince() ? Wire.date(wire.getSince(), "since") : null,
        wire.getDecidedBy(),
        WireEnum.read(Consultation.class, "CONSULTATION_", wire.getLado(), "lado"),
        WireEnum.read(Consultation.class, "CONSULTATION_", wire.getPolice(), "police"),
        wire.getWouldHaveBeenRemoved(),
        wire.getNotes(),
        wire.hasKnownOn() ? Wire.date(wire.getKnownOn(), "known_on") : null);
  }

  private static WorkStatusRecorded wire(Changed changed) {
    Boolean agreed = changed.agreed();
    UUID escalation = changed.escalationId();
    return WorkStatusRecorded.newBuilder()
        .setEtag(changed.etag())
        .setAgreement(
            agreed == null
                ? Agreement.AGREEMENT_UNSPECIFIED
                : agreed ? Agreement.AGREEMENT_AGREED : Agreement.AGREEMENT_NOT_AGREED)
        .setEscalationId(escalation == null ? "" : escalation.toString())
        .build();
  }
}

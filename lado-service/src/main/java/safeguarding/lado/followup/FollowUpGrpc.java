package safeguarding.lado.followup;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.contracts.lado.v1.CorrectFollowUpRequest;
import safeguarding.contracts.lado.v1.CorrectFollowUpResponse;
import safeguarding.contracts.lado.v1.FollowUpRecorded;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.RecordFollowUpRequest;
import safeguarding.contracts.lado.v1.RecordFollowUpResponse;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.allegation.Allegations;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.FollowUpService from the use cases. */
@Singleton
final class FollowUpGrpc extends FollowUpServiceGrpc.FollowUpServiceImplBase {
  private final FollowUps followUps;
  private final FollowUpCorrections corrections;
  private final ChangeAnswers changes;

  FollowUpGrpc(FollowUps followUps, FollowUpCorrections corrections, ChangeAnswers changes) {
    this.followUps = followUps;
    this.corrections = corrections;
    this.changes = changes;
  }

  @Override
  public void recordFollowUp(
      RecordFollowUpRequest request, StreamObserver<RecordFollowUpResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    FollowUp told = read(request.getFollowUp());
    changes.answer(
        answer,
        Change.of(
            FollowUpServiceGrpc.getRecordFollowUpMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> followUps.record(caller, action, allegation, request.getEtag(), told),
        etag ->
            RecordFollowUpResponse.newBuilder()
                .setRecorded(FollowUpRecorded.newBuilder().setEtag(etag))
                .build(),
        refusal -> RecordFollowUpResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void correctFollowUp(
      CorrectFollowUpRequest request, StreamObserver<CorrectFollowUpResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    FollowUpCorrection told = read(request.getCorrection());
    changes.answer(
        answer,
        Change.of(
            FollowUpServiceGrpc.getCorrectFollowUpMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> corrections.correct(caller, action, allegation, request.getEtag(), told),
        etag ->
            CorrectFollowUpResponse.newBuilder()
                .setRecorded(FollowUpRecorded.newBuilder().setEtag(etag))
                .build(),
        refusal -> CorrectFollowUpResponse.newBuilder().setRefusal(refusal).build());
  }

  private static FollowUpCorrection read(safeguarding.contracts.lado.v1.FollowUpCorrection wire) {
    return new FollowUpCorrection(
        wire.getNumber(), read(wire.getFollowUp()), wire.getWithdrawn(), wire.getReason());
  }

  private static FollowUp read(safeguarding.contracts.lado.v1.FollowUp wire) {
    return new FollowUp(
        WireEnum.read(FollowUpKind.class, "FOLLOW_UP_KIND_", wire.getKind(), "kind"),
        WireEnum.read(
            FollowUpStanding.class, "FOLLOW_UP_STANDING_", wire.getStanding(), "standing"),
        wire.hasHappenedOn() ? Wire.date(wire.getHappenedOn(), "happened_on") : null,
        wire.getBy(),
        wire.getWhat(),
        wire.getReference(),
        WireEnum.read(Regulator.class, "REGULATOR_", wire.getRegulator(), "regulator"));
  }
}

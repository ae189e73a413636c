package safeguarding.lado.strand;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.CloseStrandRequest;
import safeguarding.contracts.lado.v1.CloseStrandResponse;
import safeguarding.contracts.lado.v1.CorrectStrandRequest;
import safeguarding.contracts.lado.v1.CorrectStrandResponse;
import safeguarding.contracts.lado.v1.CorrectStrandStepRequest;
import safeguarding.contracts.lado.v1.CorrectStrandStepResponse;
import safeguarding.contracts.lado.v1.OpenStrandRequest;
import safeguarding.contracts.lado.v1.OpenStrandResponse;
import safeguarding.contracts.lado.v1.RecordStrandStepRequest;
import safeguarding.contracts.lado.v1.RecordStrandStepResponse;
import safeguarding.contracts.lado.v1.ReopenStrandRequest;
import safeguarding.contracts.lado.v1.ReopenStrandResponse;
import safeguarding.contracts.lado.v1.StrandChanged;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.StrandStepCorrection;
import safeguarding.contracts.lado.v1.WithdrawStrandRequest;
import safeguarding.contracts.lado.v1.WithdrawStrandResponse;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.strand.Strands.Changed;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.StrandService from the use cases. */
@Singleton
final class StrandGrpc extends StrandServiceGrpc.StrandServiceImplBase {
  private final Strands strands;
  private final StrandCorrections corrections;
  private final ChangeAnswers changes;

  StrandGrpc(Strands strands, StrandCorrections corrections, ChangeAnswers changes) {
    this.strands = strands;
    this.corrections = corrections;
    this.changes = changes;
  }

  @Override
  public void openStrand(OpenStrandRequest request, StreamObserver<OpenStrandResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    StrandOpening told = opening(request.getOpening());
    changes.answer(
        answer,
        Change.of(
            StrandServiceGrpc.getOpenStrandMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> strands.open(caller, action, allegation, request.getEtag(), told),
        changed -> OpenStrandResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> OpenStrandResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void recordStrandStep(
      RecordStrandStepRequest request, StreamObserver<RecordStrandStepResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    ToldStep told = step(request.getStep());
    changes.answer(
        answer,
        Change.of(
            StrandServiceGrpc.getRecordStrandStepMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> strands.step(caller, action, allegation, request.getEtag(), told),
        changed -> RecordStrandStepResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> RecordStrandStepResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void closeStrand(CloseStrandRequest request, StreamObserver<CloseStrandResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    ToldClosing told = closing(request.getClosing());
    changes.answer(
        answer,
        Change.of(
            StrandServiceGrpc.getCloseStrandMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> strands.close(caller, action, allegation, request.getEtag(), told),
        changed -> CloseStrandResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> CloseStrandResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void correctStrand(
      CorrectStrandRequest request, StreamObserver<CorrectStrandResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    StrandCorrection told = correction(request.getCorrection());
    changes.answer(
        answer,
        Change.of(
            StrandServiceGrpc.getCorrectStrandMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> corrections.correct(caller, action, allegation, request.getEtag(), told),
        changed -> CorrectStrandResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> CorrectStrandResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void reopenStrand(
      ReopenStrandRequest request, StreamObserver<ReopenStrandResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    StrandReopening told =
        new StrandReopening(
            id(request.getReopening().getStrandId()), request.getReopening().getReason());
    changes.answer(
        answer,
        Change.of(
            StrandServiceGrpc.getReopenStrandMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> corrections.reopen(caller, action, allegation, request.getEtag(), told),
        changed -> ReopenStrandResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> ReopenStrandResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void withdrawStrand(
      WithdrawStrandRequest request, StreamObserver<WithdrawStrandResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    StrandWithdrawal told =
        new StrandWithdrawal(
            id(request.getWithdrawal().getStrandId()), request.getWithdrawal().getReason());
    changes.answer(
        answer,
        Change.of(
            StrandServiceGrpc.getWithdrawStrandMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> corrections.withdraw(caller, action, allegation, request.getEtag(), told),
        changed -> WithdrawStrandResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> WithdrawStrandResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void correctStrandStep(
      CorrectStrandStepRequest request, StreamObserver<CorrectStrandStepResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    StepCorrection told = correction(request.getCorrection());
    changes.answer(
        answer,
        Change.of(
            StrandServiceGrpc.getCorrectStrandStepMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> corrections.step(caller, action, allegation, request.getEtag(), told),
        changed -> CorrectStrandStepResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> CorrectStrandStepResponse.newBuilder().setRefusal(refusal).build());
  }

  private static StrandCorrection correction(safeguarding.contracts.lado.v1.StrandCorrection wire) {
    return new StrandCorrection(
        id(wire.getStrandId()),
        opening(wire.getOpening()),
        wire.hasClosing()
            ? closing(wire.getClosing().toBuilder().setStrandId(wire.getStrandId()).build())
            : null,
        wire.getReason());
  }

  private static StepCorrection correction(StrandStepCorrection wire) {
    return new StepCorrection(
        wire.getNumber(),
        step(wire.getStep().toBuilder().setStrandId(wire.getStrandId()).build()),
        wire.getWithdrawn(),
        wire.getReason());
  }

  private static StrandOpening opening(safeguarding.contracts.lado.v1.StrandOpening wire) {
    return new StrandOpening(
        WireEnum.read(StrandKind.class, "STRAND_KIND_", wire.getKind(), "kind"),
        wire.hasOpenedOn() ? Wire.date(wire.getOpenedOn(), "opened_on") : null,
        wire.getLedBy(),
        wire.getReference(),
        wire.getNotes());
  }

  private static ToldStep step(safeguarding.contracts.lado.v1.StrandStep wire) {
    return new ToldStep(
        id(wire.getStrandId()),
        WireEnum.read(StrandStepKind.class, "STRAND_STEP_KIND_", wire.getKind(), "kind"),
        wire.hasHappenedOn() ? Wire.date(wire.getHappenedOn(), "happened_on") : null,
        wire.getNotes());
  }

  private static ToldClosing closing(safeguarding.contracts.lado.v1.StrandClosing wire) {
    return new ToldClosing(
        id(wire.getStrandId()),
        wire.hasClosedOn() ? Wire.date(wire.getClosedOn(), "closed_on") : null,
        WireEnum.read(StrandResult.class, "STRAND_RESULT_", wire.getResult(), "result"),
        wire.getNotes());
  }

  private static @Nullable UUID id(String text) {
    return text.isEmpty() ? null : Wire.uuid(text, "strand_id");
  }

  private static StrandChanged wire(Changed changed) {
    return StrandChanged.newBuilder()
        .setEtag(changed.etag())
        .setStrandId(changed.strandId().toString())
        .setEscalationId(changed.escalationId() == null ? "" : changed.escalationId().toString())
        .build();
  }
}

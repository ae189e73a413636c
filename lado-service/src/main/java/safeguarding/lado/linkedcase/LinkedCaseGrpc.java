package safeguarding.lado.linkedcase;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.contracts.lado.v1.CasesChanged;
import safeguarding.contracts.lado.v1.LinkCaseRequest;
import safeguarding.contracts.lado.v1.LinkCaseResponse;
import safeguarding.contracts.lado.v1.LinkedCaseServiceGrpc;
import safeguarding.contracts.lado.v1.UnlinkCaseRequest;
import safeguarding.contracts.lado.v1.UnlinkCaseResponse;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.linkedcase.LinkedCases.Changed;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.LinkedCaseService from the use cases. */
@Singleton
final class LinkedCaseGrpc extends LinkedCaseServiceGrpc.LinkedCaseServiceImplBase {
  private final LinkedCases cases;
  private final ChangeAnswers changes;

  LinkedCaseGrpc(LinkedCases cases, ChangeAnswers changes) {
    this.cases = cases;
    this.changes = changes;
  }

  @Override
  public void linkCase(LinkCaseRequest request, StreamObserver<LinkCaseResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    ToldLink told = told(request.getLink());
    changes.answer(
        answer,
        Change.of(
            LinkedCaseServiceGrpc.getLinkCaseMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> cases.link(caller, action, allegation, request.getEtag(), told),
        changed -> LinkCaseResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> LinkCaseResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void unlinkCase(UnlinkCaseRequest request, StreamObserver<UnlinkCaseResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    ToldLink told = told(request.getLink());
    changes.answer(
        answer,
        Change.of(
            LinkedCaseServiceGrpc.getUnlinkCaseMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> cases.unlink(caller, action, allegation, request.getEtag(), told),
        changed -> UnlinkCaseResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> UnlinkCaseResponse.newBuilder().setRefusal(refusal).build());
  }

  private static ToldLink told(safeguarding.contracts.lado.v1.CaseLink wire) {
    return new ToldLink(wire.getReference(), wire.getReason());
  }

  private static CasesChanged wire(Changed changed) {
    return CasesChanged.newBuilder()
        .setEtag(changed.etag())
        .setOtherAllegationId(changed.otherId().toString())
        .build();
  }
}

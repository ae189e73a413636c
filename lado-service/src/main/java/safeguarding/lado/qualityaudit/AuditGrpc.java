package safeguarding.lado.qualityaudit;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.contracts.lado.v1.AuditChanged;
import safeguarding.contracts.lado.v1.GetAuditRequest;
import safeguarding.contracts.lado.v1.GetAuditResponse;
import safeguarding.contracts.lado.v1.GetAuditStandardsRequest;
import safeguarding.contracts.lado.v1.GetAuditStandardsResponse;
import safeguarding.contracts.lado.v1.ListAuditsRequest;
import safeguarding.contracts.lado.v1.ListAuditsResponse;
import safeguarding.contracts.lado.v1.QualityAuditServiceGrpc;
import safeguarding.contracts.lado.v1.SavePeerScoresRequest;
import safeguarding.contracts.lado.v1.SavePeerScoresResponse;
import safeguarding.contracts.lado.v1.SaveSelfScoresRequest;
import safeguarding.contracts.lado.v1.SaveSelfScoresResponse;
import safeguarding.contracts.lado.v1.SignPeerScoresRequest;
import safeguarding.contracts.lado.v1.SignPeerScoresResponse;
import safeguarding.contracts.lado.v1.SignSelfScoresRequest;
import safeguarding.contracts.lado.v1.SignSelfScoresResponse;
import safeguarding.contracts.lado.v1.StandardsWritten;
import safeguarding.contracts.lado.v1.StartAuditRequest;
import safeguarding.contracts.lado.v1.StartAuditResponse;
import safeguarding.contracts.lado.v1.WriteAuditStandardsRequest;
import safeguarding.contracts.lado.v1.WriteAuditStandardsResponse;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.qualityaudit.QualityAudits.Changed;
import safeguarding.lado.qualityaudit.StandardRules.ToldStandard;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.QualityAuditService from the use cases. */
@Singleton
final class AuditGrpc extends QualityAuditServiceGrpc.QualityAuditServiceImplBase {
  private final QualityAudits audits;
  private final AuditStandards standards;
  private final ChangeAnswers changes;

  AuditGrpc(QualityAudits audits, AuditStandards standards, ChangeAnswers changes) {
    this.audits = audits;
    this.standards = standards;
    this.changes = changes;
  }

  @Override
  public void getAuditStandards(
      GetAuditStandardsRequest request, StreamObserver<GetAuditStandardsResponse> answer) {
    Edition edition = standards.newest(CurrentCaller.get());
    Answers.send(
        answer,
        GetAuditStandardsResponse.newBuilder()
            .setEdition(AuditViewGrpc.edition(edition.number(), edition.standards()))
            .setEtag(edition.etag())
            .build());
  }

  @Override
  public void writeAuditStandards(
      WriteAuditStandardsRequest request, StreamObserver<WriteAuditStandardsResponse> answer) {
    Caller caller = CurrentCaller.get();
    List<ToldStandard> told =
        request.getWriting().getStandardsList().stream()
            .map(one ->
                new ToldStandard(
                    one.getTitle().strip(), one.getText().strip(), one.getSource().strip()))
            .toList();
    changes.answer(
        answer,
        new Change<>(
            QualityAuditServiceGrpc.getWriteAuditStandardsMethod(),
            request.getRequestId(),
            request,
            AuditStandards.about(caller)),
        action -> standards.write(caller, action, request.getEtag(), told),
        edition ->
            WriteAuditStandardsResponse.newBuilder()
                .setWritten(
                    StandardsWritten.newBuilder()
                        .setEdition(edition.number())
                        .setEtag(edition.etag()))
                .build(),
        refusal -> WriteAuditStandardsResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void startAudit(StartAuditRequest request, StreamObserver<StartAuditResponse> answer) {
    Caller caller = CurrentCaller.get();
    changes.answer(
        answer,
        Change.of(QualityAuditServiceGrpc.getStartAuditMethod(), request.getRequestId(), request),
        action -> audits.start(caller, action, request.getStart().getYear()),
        started -> StartAuditResponse.newBuilder().setStarted(wire(started)).build(),
        refusal -> StartAuditResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void saveSelfScores(
      SaveSelfScoresRequest request, StreamObserver<SaveSelfScoresResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAuditId(), "audit_id");
    List<Score> told = AuditViewGrpc.scores(request.getSheet());
    changes.answer(
        answer,
        Change.of(
            QualityAuditServiceGrpc.getSaveSelfScoresMethod(),
            request.getRequestId(),
            request,
            QualityAudits.RECORD_KIND,
            id),
        action -> audits.save(caller, action, id, Side.SELF, request.getEtag(), told),
        saved -> SaveSelfScoresResponse.newBuilder().setSaved(wire(saved)).build(),
        refusal -> SaveSelfScoresResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void signSelfScores(
      SignSelfScoresRequest request, StreamObserver<SignSelfScoresResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAuditId(), "audit_id");
    String remark = request.getSignature().getRemark().strip();
    changes.answer(
        answer,
        Change.of(
            QualityAuditServiceGrpc.getSignSelfScoresMethod(),
            request.getRequestId(),
            request,
            QualityAudits.RECORD_KIND,
            id),
        action -> audits.sign(caller, action, id, Side.SELF, request.getEtag(), remark),
        signed -> SignSelfScoresResponse.newBuilder().setSigned(wire(signed)).build(),
        refusal -> SignSelfScoresResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void savePeerScores(
      SavePeerScoresRequest request, StreamObserver<SavePeerScoresResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAuditId(), "audit_id");
    List<Score> told = AuditViewGrpc.scores(request.getSheet());
    changes.answer(
        answer,
        Change.of(
            QualityAuditServiceGrpc.getSavePeerScoresMethod(),
            request.getRequestId(),
            request,
            QualityAudits.RECORD_KIND,
            id),
        action -> audits.save(caller, action, id, Side.PEER, request.getEtag(), told),
        saved -> SavePeerScoresResponse.newBuilder().setSaved(wire(saved)).build(),
        refusal -> SavePeerScoresResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void signPeerScores(
      SignPeerScoresRequest request, StreamObserver<SignPeerScoresResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAuditId(), "audit_id");
    String remark = request.getSignature().getRemark().strip();
    changes.answer(
        answer,
        Change.of(
            QualityAuditServiceGrpc.getSignPeerScoresMethod(),
            request.getRequestId(),
            request,
            QualityAudits.RECORD_KIND,
            id),
        action -> audits.sign(caller, action, id, Side.PEER, request.getEtag(), remark),
        signed -> SignPeerScoresResponse.newBuilder().setSigned(wire(signed)).build(),
        refusal -> SignPeerScoresResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void getAudit(GetAuditRequest request, StreamObserver<GetAuditResponse> answer) {
    Answers.send(
        answer,
        AuditViewGrpc.view(
            audits.get(
                CurrentCaller.get(),
                QualityAuditServiceGrpc.getGetAuditMethod().getFullMethodName(),
                Wire.uuid(request.getAuditId(), "audit_id"))));
  }

  @Override
  public void listAudits(ListAuditsRequest request, StreamObserver<ListAuditsResponse> answer) {
    var response = ListAuditsResponse.newBuilder();
    audits
        .list(
            CurrentCaller.get(), QualityAuditServiceGrpc.getListAuditsMethod().getFullMethodName())
        .forEach(seen -> response.addRows(AuditViewGrpc.audit(seen.audit())));
    Answers.send(answer, response.build());
  }

  private static AuditChanged wire(Changed changed) {
    return AuditChanged.newBuilder()
        .setAuditId(changed.id().toString())
        .setEtag(changed.etag())
        .build();
  }
}

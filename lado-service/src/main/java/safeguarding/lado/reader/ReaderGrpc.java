package safeguarding.lado.reader;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AccessChanged;
import safeguarding.contracts.lado.v1.AcknowledgeEmergencyAccessRequest;
import safeguarding.contracts.lado.v1.AcknowledgeEmergencyAccessResponse;
import safeguarding.contracts.lado.v1.InviteDecisionMakerRequest;
import safeguarding.contracts.lado.v1.InviteDecisionMakerResponse;
import safeguarding.contracts.lado.v1.LiftRestrictionRequest;
import safeguarding.contracts.lado.v1.LiftRestrictionResponse;
import safeguarding.contracts.lado.v1.ListReadersRequest;
import safeguarding.contracts.lado.v1.ListReadersResponse;
import safeguarding.contracts.lado.v1.NameReaderRequest;
import safeguarding.contracts.lado.v1.NameReaderResponse;
import safeguarding.contracts.lado.v1.OpenInEmergencyRequest;
import safeguarding.contracts.lado.v1.OpenInEmergencyResponse;
import safeguarding.contracts.lado.v1.ReaderServiceGrpc;
import safeguarding.contracts.lado.v1.RemoveReaderRequest;
import safeguarding.contracts.lado.v1.RemoveReaderResponse;
import safeguarding.contracts.lado.v1.RestrictAllegationRequest;
import safeguarding.contracts.lado.v1.RestrictAllegationResponse;
import safeguarding.contracts.lado.v1.SayWhereAdultWorksRequest;
import safeguarding.contracts.lado.v1.SayWhereAdultWorksResponse;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.ReaderService from the use cases. */
@Singleton
final class ReaderGrpc extends ReaderServiceGrpc.ReaderServiceImplBase {
  private final Readers readers;
  private final EmergencyAccess emergencies;
  private final CaseAccess access;
  private final ChangeAnswers changes;

  ReaderGrpc(
      Readers readers, EmergencyAccess emergencies, CaseAccess access, ChangeAnswers changes) {
    this.readers = readers;
    this.emergencies = emergencies;
    this.access = access;
    this.changes = changes;
  }

  @Override
  public void restrictAllegation(
      RestrictAllegationRequest request, StreamObserver<RestrictAllegationResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), "allegation_id");
    changes.answer(
        answer,
        Change.of(
            ReaderServiceGrpc.getRestrictAllegationMethod(),
            request.getRequestId(),
            request,
            Readers.RECORD_KIND,
            id),
        action ->
            readers.restrict(
                caller, action, id, request.getEtag(), request.getRestriction().getReason()),
        etag -> RestrictAllegationResponse.newBuilder().setChanged(changed(etag)).build(),
        refusal -> RestrictAllegationResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void liftRestriction(
      LiftRestrictionRequest request, StreamObserver<LiftRestrictionResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), "allegation_id");
    changes.answer(
        answer,
        Change.of(
            ReaderServiceGrpc.getLiftRestrictionMethod(),
            request.getRequestId(),
            request,
            Readers.RECORD_KIND,
            id),
        action ->
            readers.lift(caller, action, id, request.getEtag(), request.getLifting().getReason()),
        etag -> LiftRestrictionResponse.newBuilder().setChanged(changed(etag)).build(),
        refusal -> LiftRestrictionResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void nameReader(NameReaderRequest request, StreamObserver<NameReaderResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), "allegation_id");
    ReaderTold told = ReaderViewGrpc.told(request.getNaming());
    changes.answer(
        answer,
        Change.of(
            ReaderServiceGrpc.getNameReaderMethod(),
            request.getRequestId(),
            request,
            Readers.RECORD_KIND,
            id),
        action -> readers.name(caller, action, id, request.getEtag(), told),
        etag -> NameReaderResponse.newBuilder().setChanged(changed(etag)).build(),
        refusal -> NameReaderResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void removeReader(
      RemoveReaderRequest request, StreamObserver<RemoveReaderResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), "allegation_id");
    UUID reader = Wire.uuid(request.getRemoval().getReaderId(), "reader_id");
    changes.answer(
        answer,
        Change.of(
            ReaderServiceGrpc.getRemoveReaderMethod(),
            request.getRequestId(),
            request,
            Readers.RECORD_KIND,
            id),
        action ->
            readers.remove(
                caller, action, id, request.getEtag(), reader, request.getRemoval().getReason()),
        etag -> RemoveReaderResponse.newBuilder().setChanged(changed(etag)).build(),
        refusal -> RemoveReaderResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void inviteDecisionMaker(
      InviteDecisionMakerRequest request, StreamObserver<InviteDecisionMakerResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), "allegation_id");
    ReaderTold told = ReaderViewGrpc.told(request.getInvitation());
    changes.answer(
        answer,
        Change.of(
            ReaderServiceGrpc.getInviteDecisionMakerMethod(),
            request.getRequestId(),
            request,
            Readers.RECORD_KIND,
            id),
        action -> readers.invite(caller, action, id, request.getEtag(), told),
        etag -> InviteDecisionMakerResponse.newBuilder().setChanged(changed(etag)).build(),
        refusal -> InviteDecisionMakerResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void sayWhereAdultWorks(
      SayWhereAdultWorksRequest request, StreamObserver<SayWhereAdultWorksResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), "allegation_id");
    CouncilWorkplace told =
        new CouncilWorkplace(
            idOrNull(request.getWorkplace().getStaffId(), "staff_id"),
            idOrNull(request.getWorkplace().getUnitId(), "unit_id"));
    changes.answer(
        answer,
        Change.of(
            ReaderServiceGrpc.getSayWhereAdultWorksMethod(),
            request.getRequestId(),
            request,
            Readers.RECORD_KIND,
            id),
        action -> readers.work(caller, action, id, request.getEtag(), told),
        etag -> SayWhereAdultWorksResponse.newBuilder().setChanged(changed(etag)).build(),
        refusal -> SayWhereAdultWorksResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void acknowledgeEmergencyAccess(
      AcknowledgeEmergencyAccessRequest request,
      StreamObserver<AcknowledgeEmergencyAccessResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), "allegation_id");
    UUID reader = Wire.uuid(request.getAcknowledgement().getReaderId(), "reader_id");
    changes.answer(
        answer,
        Change.of(
            ReaderServiceGrpc.getAcknowledgeEmergencyAccessMethod(),
            request.getRequestId(),
            request,
            Readers.RECORD_KIND,
            id),
        action -> readers.acknowledge(caller, action, id, request.getEtag(), reader),
        etag -> AcknowledgeEmergencyAccessResponse.newBuilder().setChanged(changed(etag)).build(),
        refusal -> AcknowledgeEmergencyAccessResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void listReaders(ListReadersRequest request, StreamObserver<ListReadersResponse> answer) {
    var response = ListReadersResponse.newBuilder();
    readers
        .list(
            CurrentCaller.get(),
            ReaderServiceGrpc.getListReadersMethod().getFullMethodName(),
            Wire.uuid(request.getAllegationId(), "allegation_id"))
        .forEach(reader -> response.addReaders(ReaderViewGrpc.reader(reader, access.sees(reader))));
    Answers.send(answer, response.build());
  }

  /** About no record until one is found: what is refused says nothing of what is there. */
  @Override
  public void openInEmergency(
      OpenInEmergencyRequest request, StreamObserver<OpenInEmergencyResponse> answer) {
    Caller caller = CurrentCaller.get();
    changes.answer(
        answer,
        Change.of(ReaderServiceGrpc.getOpenInEmergencyMethod(), request.getRequestId(), request),
        action ->
            emergencies.open(
                caller,
                action,
                request.getOpening().getReference(),
                request.getOpening().getReason()),
        opened ->
            OpenInEmergencyResponse.newBuilder()
                .setOpened(
                    OpenInEmergencyResponse.Opened.newBuilder()
                        .setAllegationId(opened.id().toString())
                        .setUntil(Wire.instant(opened.until())))
                .build(),
        refusal -> OpenInEmergencyResponse.newBuilder().setRefusal(refusal).build());
  }

  private static @Nullable UUID idOrNull(String id, String field) {
    return id.isEmpty() ? null : Wire.uuid(id, field);
  }

  private static AccessChanged changed(String etag) {
    return AccessChanged.newBuilder().setEtag(etag).build();
  }
}

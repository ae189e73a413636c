package safeguarding.lado.document;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.contracts.lado.v1.AddDocumentRequest;
import safeguarding.contracts.lado.v1.AddDocumentResponse;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.contracts.lado.v1.DocumentWithdrawn;
import safeguarding.contracts.lado.v1.GetDocumentContentRequest;
import safeguarding.contracts.lado.v1.GetDocumentContentResponse;
import safeguarding.contracts.lado.v1.WithdrawDocumentRequest;
import safeguarding.contracts.lado.v1.WithdrawDocumentResponse;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers DocumentService from the use cases. */
@Singleton
final class DocumentGrpc extends DocumentServiceGrpc.DocumentServiceImplBase {
  private final Documents documents;
  private final ChangeAnswers changes;

  DocumentGrpc(Documents documents, ChangeAnswers changes) {
    this.documents = documents;
    this.changes = changes;
  }

  @Override
  public StreamObserver<AddDocumentRequest> addDocument(
      StreamObserver<AddDocumentResponse> answer) {
    return new UploadGrpc(
        documents,
        changes,
        CurrentCaller.get(),
        (ServerCallStreamObserver<AddDocumentResponse>) answer);
  }

  @Override
  public void getDocumentContent(
      GetDocumentContentRequest request, StreamObserver<GetDocumentContentResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getDocumentId(), "document_id");
    StoredDocument found =
        documents.fetch(
            caller, DocumentServiceGrpc.getGetDocumentContentMethod().getFullMethodName(), id);
    new DownloadGrpc(
            found,
            position -> documents.part(caller, id, position),
            (ServerCallStreamObserver<GetDocumentContentResponse>) answer)
        .begin();
  }

  @Override
  public void withdrawDocument(
      WithdrawDocumentRequest request, StreamObserver<WithdrawDocumentResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getDocumentId(), "document_id");
    changes.answer(
        answer,
        Change.of(
            DocumentServiceGrpc.getWithdrawDocumentMethod(),
            request.getRequestId(),
            request,
            Documents.RECORD_KIND,
            id),
        action ->
            documents.withdraw(caller, action, id, request.getEtag(), request.getReason().strip()),
        saved ->
            WithdrawDocumentResponse.newBuilder()
                .setWithdrawn(DocumentWithdrawn.newBuilder().setEtag(saved.etag()))
                .build(),
        refusal -> WithdrawDocumentResponse.newBuilder().setRefusal(refusal).build());
  }
}

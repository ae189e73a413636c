package safeguarding.lado.document;

import com.google.protobuf.ByteString;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AddDocumentRequest;
import safeguarding.contracts.lado.v1.AddDocumentResponse;
import safeguarding.contracts.lado.v1.DocumentAdded;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.document.FileArrivals.Arrival;
import safeguarding.security.Caller;

/**
 * One file on its way in. The next message is asked for when the one before is laid down, so a fast
 * sender waits. What has arrived is dropped however the call ends, unless it became a document.
 */
final class UploadGrpc implements StreamObserver<AddDocumentRequest> {
  private static final int LARGEST_PIECE = 1024 * 1024;

  private final Documents documents;
  private final ChangeAnswers changes;
  private final Caller caller;
  private final ServerCallStreamObserver<AddDocumentResponse> answer;
  private @Nullable AddDocumentRequest first;
  private @Nullable Arrival arrival;
  private boolean answered;

  UploadGrpc(
      Documents documents,
      ChangeAnswers changes,
      Caller caller,
      ServerCallStreamObserver<AddDocumentResponse> answer) {
    this.documents = documents;
    this.changes = changes;
    this.caller = caller;
    this.answer = answer;
    answer.setOnCancelHandler(this::drop);
  }

  @Override
  public void onNext(AddDocumentRequest message) {
    if (answered) {
      return;
    }
    try {
      take(message);
    } catch (RuntimeException | Error thrown) {
      drop();
      throw thrown;
    }
  }

  private void take(AddDocumentRequest message) {
    Arrival taking = arrival == null ? begin(message) : arrival;
    if (message.getContent().size() > LARGEST_PIECE) {
      throw new InvalidRequest("content");
    }
    taking.take(message.getContent().toByteArray());
    if (taking.isTooLarge()) {
      finish();
    }
  }

  private Arrival begin(AddDocumentRequest message) {
    Wire.uuid(message.getRequestId(), "request_id");
    UUID allegation = Wire.uuid(message.getAllegationId(), "allegation_id");
    first = message;
    Arrival begun =
        documents.begin(
            caller, DocumentServiceGrpc.getAddDocumentMethod().getFullMethodName(), allegation);
    arrival = begun;
    return begun;
  }

  @Override
  public void onCompleted() {
    if (!answered) {
      finish();
    }
  }

  /** The sender has gone, or the deadline has passed. */
  @Override
  public void onError(Throwable gone) {
    drop();
  }

  private void finish() {
    AddDocumentRequest begun = first;
    Arrival taken = arrival;
    if (begun == null || taken == null) {
      throw new InvalidRequest("document");
    }
    answered = true;
    try {
      add(begun, taken.end());
    } finally {
      taken.drop();
    }
  }

  /** The same file under the same id is added once: its hash stands for its content. */
  private void add(AddDocumentRequest begun, ArrivedFile file) {
    UUID allegation = Wire.uuid(begun.getAllegationId(), "allegation_id");
    NewDocument told = DocumentViewGrpc.told(begun.getDocument());
    FileFinding finding = documents.look(caller, file);
    changes.answer(
        answer,
        Change.of(
            DocumentServiceGrpc.getAddDocumentMethod(),
            begun.getRequestId(),
            begun.toBuilder().setContent(ByteString.copyFrom(file.hash())).build(),
            Allegations.RECORD_KIND,
            allegation),
        action -> documents.add(caller, action, allegation, told, file, finding),
        added ->
            AddDocumentResponse.newBuilder()
                .setAdded(
                    DocumentAdded.newBuilder()
                        .setDocumentId(added.id().toString())
                        .setEtag(added.etag())
                        .setSha256(added.sha256()))
                .build(),
        refusal -> AddDocumentResponse.newBuilder().setRefusal(refusal).build());
  }

  private void drop() {
    Arrival taken = arrival;
    if (taken != null && !answered) {
      answered = true;
      taken.drop();
    }
  }
}

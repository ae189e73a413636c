package safeguarding.gateway;

import com.google.protobuf.ByteString;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import safeguarding.contracts.lado.v1.AddDocumentRequest;
import safeguarding.contracts.lado.v1.AddDocumentResponse;
import safeguarding.contracts.lado.v1.Document;
import safeguarding.contracts.lado.v1.DocumentAdded;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.contracts.lado.v1.GetDocumentContentRequest;
import safeguarding.contracts.lado.v1.GetDocumentContentResponse;

/** Documents: counts those that begin to come in, and gives out one that never ends. */
final class FakeDocuments extends DocumentServiceGrpc.DocumentServiceImplBase {
  private static final int PIECE = 256 * 1024;

  private final AtomicInteger begun = new AtomicInteger();
  private final Semaphore givenUp = new Semaphore(0);

  /** How many documents began to come in. */
  int begun() {
    return begun.get();
  }

  /** Whether a fetched document is waited for no longer, at the latest in ten seconds. */
  boolean isGivenUp() {
    try {
      return givenUp.tryAcquire(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public StreamObserver<AddDocumentRequest> addDocument(
      StreamObserver<AddDocumentResponse> observer) {
    begun.incrementAndGet();
    return new StreamObserver<>() {
      @Override
      public void onNext(AddDocumentRequest message) {
        // It is counted already.
      }

      @Override
      public void onError(Throwable gone) {
        // Its sender has gone.
      }

      @Override
      public void onCompleted() {
        FakeServices.answer(
            observer,
            AddDocumentResponse.newBuilder()
                .setAdded(DocumentAdded.newBuilder().setDocumentId("1").setEtag("v1"))
                .build());
      }
    };
  }

  @Override
  public void getDocumentContent(
      GetDocumentContentRequest request, StreamObserver<GetDocumentContentResponse> observer) {
    var reader = (ServerCallStreamObserver<GetDocumentContentResponse>) observer;
    reader.setOnCancelHandler(givenUp::release);
    reader.setOnReadyHandler(() -> {
      while (reader.isReady()) {
        reader.onNext(
            GetDocumentContentResponse.newBuilder()
                .setContent(ByteString.copyFrom(new byte[PIECE]))
                .build());
      }
    });
    observer.onNext(
        GetDocumentContentResponse.newBuilder()
            .setDocument(
                Document.newBuilder()
                    .setFileName("statement.pdf")
                    .setMediaType("application/pdf")
                    .setSizeBytes(1L << 40)
                    .setSha256("00"))
            .build());
  }
}

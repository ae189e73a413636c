package safeguarding.lado.document;

import com.google.protobuf.UnsafeByteOperations;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.Optional;
import java.util.function.IntFunction;
import safeguarding.contracts.lado.v1.GetDocumentContentResponse;

/**
 * One file on its way out, a part at a time: the next is read when the connection has room, so a
 * slow reader costs one part and no connection to the database.
 */
final class DownloadGrpc {
  private final StoredDocument document;
  private final IntFunction<Optional<byte[]>> parts;
  private final ServerCallStreamObserver<GetDocumentContentResponse> answer;
  private int position;
  private long sent;
  private boolean ended;

  DownloadGrpc(
      StoredDocument document,
      IntFunction<Optional<byte[]>> parts,
      ServerCallStreamObserver<GetDocumentContentResponse> answer) {
    this.document = document;
    this.parts = parts;
    this.answer = answer;
  }

  /** Sends what there is room for, and the rest as room comes. */
  void begin() {
    answer.setOnReadyHandler(this::send);
    send();
  }

  /** A file that is withdrawn or deleted meanwhile ends as a broken one, not as a short one. */
  private void send() {
    while (!ended && answer.isReady()) {
      var message = GetDocumentContentResponse.newBuilder();
      if (position == 0) {
        message.setDocument(DocumentViewGrpc.wire(document));
      }
      byte[] part =
          parts
              .apply(position++)
              .orElseThrow(() -> new IllegalStateException("a file ended before its end"));
      sent += part.length;
      answer.onNext(message.setContent(UnsafeByteOperations.unsafeWrap(part)).build());
      if (sent >= document.sizeBytes()) {
        ended = true;
        answer.onCompleted();
      }
    }
  }
}

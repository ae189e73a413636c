package safeguarding.gateway.upload;

import com.google.protobuf.ByteString;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.NoSuchElementException;
import safeguarding.contracts.lado.v1.AddDocumentRequest;
import safeguarding.contracts.lado.v1.AddDocumentResponse;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.visitor.SignedIn;

/** Sends a document on to its service while it still comes in. */
@Singleton
public final class DocumentUpload {
  private final Services services;

  DocumentUpload(Services services) {
    this.services = services;
  }

  /**
   * Adds a document.
   *
   * @param first what is added, and to what, without any of the file
   * @param body stands at the file
   */
  public AddDocumentResponse send(SignedIn who, AddDocumentRequest first, MultipartBody body) {
    return services
        .lado()
        .send(who, DocumentServiceGrpc.getAddDocumentMethod(), new Messages(first, body));
  }

  private static final class Messages implements Iterator<AddDocumentRequest> {
    private final MultipartBody body;
    private final String authority;
    private AddDocumentRequest next;
    private boolean ended;

    Messages(AddDocumentRequest first, MultipartBody body) {
      this.body = body;
      this.authority = first.getAuthorityCode();
      this.next = first;
    }

    @Override
    public boolean hasNext() {
      return !ended;
    }

    @Override
    public AddDocumentRequest next() {
      if (ended) {
        throw new NoSuchElementException();
      }
      AddDocumentRequest message = next;
      byte[] piece = body.piece();
      ended = piece.length == 0;
      next =
          AddDocumentRequest.newBuilder()
              .setAuthorityCode(authority)
              .setContent(ByteString.copyFrom(piece))
              .build();
      return message;
    }
  }
}

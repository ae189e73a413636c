package safeguarding.gateway.upload;

import com.google.protobuf.ByteString;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.NoSuchElementException;
import safeguarding.contracts.lado.v1.AddDocumentRequest;
import safeguarding.contracts.lado.v1.AddDocumentResponse;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.GatewaySettings;
import safeguarding.gateway.calls.FileTooLate;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.visitor.SignedIn;

/** Sends a document on to its service while it still comes in. */
@Singleton
public final class DocumentUpload {
  private static final Refusal TOO_SLOW =
      Refusal.newBuilder()
          .setCode("too-slow")
          .setMessage(FileTooLate.WORDS)
          .addViolations(
              FieldViolation.newBuilder().setField("content").setMessage(FileTooLate.WORDS))
          .build();

  private final Services services;
  private final GatewaySettings settings;

  DocumentUpload(Services services, GatewaySettings settings) {
    this.services = services;
    this.settings = settings;
  }

  /**
   * The body of a request that brings a document, which has the time of a file to arrive.
   *
   * @throws safeguarding.gateway.problem.RequestRefused if it has no parts
   */
  public MultipartBody open(HttpRequest<?> request) {
    return MultipartBody.of(request, settings.fileDeadline());
  }

  /**
   * Adds a document; refused where it takes too long to arrive.
   *
   * @param first what is added, and to what, without any of the file
   * @param body stands at the file
   */
  public AddDocumentResponse send(SignedIn who, AddDocumentRequest first, MultipartBody body) {
    try {
      return services
          .lado()
          .send(who, DocumentServiceGrpc.getAddDocumentMethod(), new Messages(first, body));
    } catch (FileTooLate late) {
      return AddDocumentResponse.newBuilder().setRefusal(TOO_SLOW).build();
    }
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

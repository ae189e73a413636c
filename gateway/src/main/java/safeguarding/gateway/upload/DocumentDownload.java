package safeguarding.gateway.upload;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.Document;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.contracts.lado.v1.GetDocumentContentRequest;
import safeguarding.contracts.lado.v1.GetDocumentContentResponse;
import safeguarding.gateway.calls.FileAnswer;
import safeguarding.gateway.calls.FileMessages;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.visitor.SignedIn;

/** Gives out a document: to keep, never to be shown by the browser as a page of ours. */
@Singleton
public final class DocumentDownload {
  private final Services services;

  DocumentDownload(Services services) {
    this.services = services;
  }

  /**
   * The file; ends the request where the reader may not have it.
   *
   * @param request who asks with HEAD gets what is said of the file alone
   */
  public HttpResponse<InputStream> fetch(SignedIn who, HttpRequest<?> request, UUID id) {
    FileAnswer<GetDocumentContentResponse> file =
        services
            .lado()
            .fetch(
                who,
                DocumentServiceGrpc.getGetDocumentContentMethod(),
                GetDocumentContentRequest.newBuilder()
                    .setAuthorityCode(who.caller().authority().code())
                    .setDocumentId(id.toString())
                    .build());
    Document document = file.first().getDocument();
    InputStream content = new Content(file);
    if (request.getMethod() == HttpMethod.HEAD) {
      file.rest().close();
      content = InputStream.nullInputStream();
    }
    MutableHttpResponse<InputStream> answer =
        HttpResponse.ok(content)
            .contentType(MediaType.of(document.getMediaType()))
            .contentLength(document.getSizeBytes());
    return answer
        .header("Content-Disposition", attachment(document.getFileName()))
        .header("Content-Digest", digest(document.getSha256()));
  }

  /** RFC 6266, with the name in RFC 8187's letters and, for older readers, in ASCII. */
  static String attachment(String fileName) {
    StringBuilder encoded = new StringBuilder();
    for (byte letter : fileName.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          letter > 0 && (Character.isLetterOrDigit(letter) || ".-_".indexOf(letter) >= 0);
      encoded.append(
          plain ? String.valueOf((char) letter) : String.format(Locale.ROOT, "%%%02X", letter));
    }
    String ascii = fileName.replaceAll("[^A-Za-z0-9. _()-]", "_");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }

  /** RFC 9530. */
  private static String digest(String sha256) {
    byte[] hash = HexFormat.of().parseHex(sha256);
    return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
  }

  /** The bytes of the messages, of which one is held; whoever stops reading ends the call. */
  private static final class Content extends InputStream {
    private final FileMessages<GetDocumentContentResponse> messages;
    private @Nullable InputStream piece;

    Content(FileAnswer<GetDocumentContentResponse> file) {
      this.messages = file.rest();
      this.piece = file.first().getContent().newInput();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      while (piece != null) {
        int read = piece.read(into, from, most);
        if (read >= 0) {
          return read;
        }
        @Nullable GetDocumentContentResponse next = messages.next();
        piece = next == null ? null : next.getContent().newInput();
      }
      return -1;
    }

    @Override
    public void close() {
      messages.close();
    }
  }
}

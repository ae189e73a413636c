package safeguarding.gateway.upload;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.calls.FileTooLate;
import safeguarding.gateway.problem.ProblemKind;

/**
 * The parts of a body of {@code multipart/form-data} (RFC 7578), one after the other, of which at
 * most one piece is held: fields are small, and a file goes on as it comes.
 */
public final class MultipartBody implements AutoCloseable {
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_HEADERS = 4096;
  private static final int MOST_FIELDS = 20;
  private static final int LONGEST_FIELDS = 100_000;

  /** RFC 2046 section 5.1.1. */
  private static final int LONGEST_BOUNDARY = 70;

  private static final String DISPOSITION = "content-disposition:";
  private static final byte[] LINE_END = {'\r', '\n'};

  private final InputStream in;
  private final MultipartInput parts;
  private final byte[] buffer = new byte[PIECE];
  private InputStream content;
  private boolean begun;
  private int fields;
  private int typed;
  private boolean ended;

  /**
   * A part, whose content is read before the next is asked for.
   *
   * @param fileName as the browser sends it; empty where the part is a field
   * @param isFile whether it is a file
   */
  public record Part(String name, String fileName, boolean isFile) {}

  MultipartBody(InputStream in, String boundary) {
    this.in = in;
    try {
      // The first boundary stands at the very beginning, as if behind the end of a line.
      this.parts =
          MultipartInput.builder()
              .setInputStream(new SequenceInputStream(new ByteArrayInputStream(LINE_END), in))
              .setBufferSize(PIECE)
              .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
              .setMaxPartHeaderSize(LONGEST_HEADERS)
              .get();
    } catch (IOException | IllegalArgumentException none) {
      close();
      throw malformed();
    }
    parts.setHeaderCharset(StandardCharsets.UTF_8);
    this.content = parts.newInputStream();
  }

  /**
   * Of a request.
   *
   * @param limit how long the whole of it may be on its way, from now on
   * @throws safeguarding.gateway.problem.RequestRefused if its body is none
   */
  public static MultipartBody of(HttpRequest<?> request, Duration limit) {
    if (!(request instanceof ServerHttpRequest<?> server)) {
      throw malformed();
    }
    return of(request, () -> server.byteBody().toInputStream(), limit);
  }

  /**
   * Of a copy of the body of a request.
   *
   * @param copy asked for once it is known where the parts end: nobody else would close it
   * @param limit how long the whole of it may be on its way, from now on
   * @throws safeguarding.gateway.problem.RequestRefused if the body of the request is none
   */
  public static MultipartBody of(
      HttpRequest<?> request, Supplier<InputStream> copy, Duration limit) {
    String boundary = boundary(String.valueOf(request.getHeaders().get("Content-Type")));
    return new MultipartBody(UntilDeadline.of(request, copy.get(), limit), boundary);
  }

  static String boundary(String contentType) {
    @Nullable String boundary = parameters(contentType).get("boundary");
    if (boundary == null || boundary.length() > LONGEST_BOUNDARY) {
      throw malformed();
    }
    return boundary;
  }

  /**
   * The next part; empty behind the last one. What was not read of the one before is skipped.
   *
   * @throws safeguarding.gateway.problem.RequestRefused if there are too many fields
   * @throws FileTooLate if the body is not there in time
   */
  public Optional<Part> next() {
    skip();
    if (ended) {
      return Optional.empty();
    }
    Part part;
    try {
      if (!parts.readBoundary()) {
        drain();
        return Optional.empty();
      }
      part = part(parts.readHeaders());
    } catch (IOException failure) {
      throw unreadable(failure);
    }
    content = parts.newInputStream();
    if (!part.isFile() && ++fields > MOST_FIELDS) {
      throw ProblemKind.BODY_TOO_LARGE.refusal();
    }
    return Optional.of(part);
  }

  /** What stands before the first part is no form. */
  private void skip() {
    int skipped = piece().length;
    if (skipped > 0 && !begun) {
      throw malformed();
    }
    begun = true;
    while (skipped > 0) {
      skipped = piece().length;
    }
  }

  private static Part part(String headers) {
    Map<String, @Nullable String> told =
        headers
            .lines()
            .filter(line -> line.regionMatches(true, 0, DISPOSITION, 0, DISPOSITION.length()))
            .findFirst()
            .map(line -> parameters(line.substring(DISPOSITION.length())))
            .orElseThrow(MultipartBody::malformed);
    @Nullable String name = told.get("name");
    if (name == null) {
      throw malformed();
    }
    // Browsers write the sign that would end a name, the quote, as %22.
    String fileName = Objects.requireNonNullElse(told.get("filename"), "").replace("%22", "\"");
    return new Part(name, fileName, told.containsKey("filename"));
  }

  /** By name; null where nothing stands behind one. */
  private static Map<String, @Nullable String> parameters(String header) {
    var parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    try {
      return parser.parse(header, ';');
    } catch (IllegalArgumentException undecodable) {
      throw malformed();
    }
  }

  /**
   * The content of a part that is a field.
   *
   * @throws safeguarding.gateway.problem.RequestRefused if all fields together are too long
   */
  public String text() {
    var text = new ByteArrayOutputStream();
    for (byte[] piece = piece(); piece.length > 0; piece = piece()) {
      text.writeBytes(piece);
      typed += piece.length;
      if (typed > LONGEST_FIELDS) {
        throw ProblemKind.BODY_TOO_LARGE.refusal();
      }
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  /** The next bytes of the part; none at its end. */
  public byte[] piece() {
    if (ended) {
      return new byte[0];
    }
    try {
      return Arrays.copyOf(buffer, Math.max(0, content.read(buffer)));
    } catch (IOException failure) {
      throw unreadable(failure);
    }
  }

  /**
   * Reads the body to its end, or as long as it may take: a browser shows no answer while it still
   * sends.
   */
  public void drain() {
    ended = true;
    try {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (InterruptedIOException late) {
      // The answer closes the connection.
    } catch (IOException gone) {
      throw malformed();
    }
  }

  /** Between the parts a deadline that has passed comes as the cause of a malformed body. */
  private static RuntimeException unreadable(IOException failure) {
    return failure instanceof InterruptedIOException
            || failure.getCause() instanceof InterruptedIOException
        ? new FileTooLate()
        : malformed();
  }

  private static RuntimeException malformed() {
    return ProblemKind.MALFORMED_REQUEST.refusal();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException gone) {
      throw malformed();
    }
  }
}

package safeguarding.gateway.upload;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** RFC 2046 section 5.1.1: of at most 70 signs. */
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^\";,\\s]{1,70})(?![^\";,\\s]))");

  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("[; ]filename=\"([^\"]*)\"");

  private final InputStream in;
  private final byte[] delimiter;
  private final byte[] buffer;
  private int from;
  private int to;
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
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    this.buffer = new byte[PIECE + delimiter.length];
    // The first boundary stands at the very beginning, as if behind the end of a line.
    buffer[0] = '\r';
    buffer[1] = '\n';
    to = 2;
  }

  /**
   * Of a request.
   *
   * @param limit how long the whole of it may be on its way, from now on
   * @throws safeguarding.gateway.problem.RequestRefused if its body is none
   */
  public static MultipartBody of(HttpRequest<?> request, Duration limit) {
    String boundary = boundary(String.valueOf(request.getHeaders().get("Content-Type")));
    if (!(request instanceof ServerHttpRequest<?> server)) {
      throw malformed();
    }
    return new MultipartBody(
        UntilDeadline.of(request, server.byteBody().toInputStream(), limit), boundary);
  }

  static String boundary(String contentType) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw malformed();
    }
    return boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
  }

  /**
   * The next part; empty behind the last one. What was not read of the one before is skipped.
   *
   * @throws safeguarding.gateway.problem.RequestRefused if there are too many fields
   * @throws FileTooLate if the body is not there in time
   */
  public Optional<Part> next() {
    while (piece().length > 0) {
      // Skipped.
    }
    if (ended) {
      return Optional.empty();
    }
    from += delimiter.length;
    String head = new String(bytes(2), StandardCharsets.ISO_8859_1);
    if (head.equals("--")) {
      drain();
      return Optional.empty();
    }
    if (!head.equals("\r\n")) {
      throw malformed();
    }
    Part part = part(headers());
    if (!part.isFile() && ++fields > MOST_FIELDS) {
      throw ProblemKind.BODY_TOO_LARGE.refusal();
    }
    return Optional.of(part);
  }

  private static Part part(String headers) {
    Matcher name = NAME.matcher(headers);
    Matcher fileName = FILE_NAME.matcher(headers);
    if (!name.find()) {
      throw malformed();
    }
    boolean isFile = fileName.find();
    return new Part(name.group(1), isFile ? utf8(fileName.group(1)) : "", isFile);
  }

  /** Browsers write names in UTF-8, and of the signs that end one, the quote as %22. */
  private static String utf8(String sent) {
    return new String(sent.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        .replace("%22", "\"");
  }

  private String headers() {
    // The first header begins, as the others, behind the end of a line.
    StringBuilder headers = new StringBuilder("\r\n");
    while (headers.indexOf("\r\n\r\n", headers.length() - 4) < 0) {
      if (headers.length() > LONGEST_HEADERS) {
        throw malformed();
      }
      headers.append((char) (bytes(1)[0] & 0xff));
    }
    return headers.toString();
  }

  /**
   * The content of a part that is a field.
   *
   * @throws safeguarding.gateway.problem.RequestRefused if all fields together are too long
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (byte[] piece = piece(); piece.length > 0; piece = piece()) {
      text.append(new String(piece, StandardCharsets.ISO_8859_1));
      typed += piece.length;
      if (typed > LONGEST_FIELDS) {
        throw ProblemKind.BODY_TOO_LARGE.refusal();
      }
    }
    return new String(
        text.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** The next bytes of the part; none at its end. */
  public byte[] piece() {
    if (ended) {
      return new byte[0];
    }
    int end = find();
    while (end < 0 && to - from <= delimiter.length) {
      fill();
      end = find();
    }
    // What may be the beginning of a boundary waits for its rest.
    int upTo = end >= 0 ? end : to - delimiter.length;
    byte[] piece = Arrays.copyOfRange(buffer, from, upTo);
    from = upTo;
    return piece;
  }

  private int find() {
    for (int at = from; at <= to - delimiter.length; at++) {
      if (buffer[at] == '\r'
          && Arrays.equals(buffer, at, at + delimiter.length, delimiter, 0, delimiter.length)) {
        return at;
      }
    }
    return -1;
  }

  private byte[] bytes(int count) {
    while (to - from < count) {
      fill();
    }
    from += count;
    return Arrays.copyOfRange(buffer, from - count, from);
  }

  private void fill() {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    try {
      int read = in.read(buffer, to, buffer.length - to);
      if (read < 0) {
        throw malformed();
      }
      to += read;
    } catch (InterruptedIOException late) {
      throw new FileTooLate();
    } catch (IOException gone) {
      throw malformed();
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

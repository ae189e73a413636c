package safeguarding.gateway.door;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableByteBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.upload.UntilDeadline;

/**
 * The token of a form that carries a file: it stands in the first part, so that whose form it is is
 * known before the file is let in.
 */
final class FirstPart {
  /** A boundary, the headers of the part and the token; browsers need a quarter of it. */
  private static final int BEGINNING = 2048;

  private static final Duration WAIT = Duration.ofSeconds(Forms.BODY_WAIT_S);

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\A--[^\\r\\n]{1,200}\\r\\n"
              + "Content-Disposition: form-data; name=\"_csrf\"\\r\\n"
              + "(?:[^\\r\\n]+\\r\\n)*\\r\\n([^\\r\\n]{1,200})\\r\\n--",
          Pattern.CASE_INSENSITIVE);

  private FirstPart() {}

  /** The token; empty where the first part holds none. The body is left for the controller. */
  static String token(HttpRequest<?> request) {
    if (!(request instanceof ServerHttpRequest<?> server)) {
      return "";
    }
    try (CloseableByteBody copy = server.byteBody().split(SplitBackpressureMode.FASTEST);
        InputStream in = UntilDeadline.of(request, copy.toInputStream(), WAIT)) {
      String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
      Matcher token = TOKEN.matcher(beginning);
      return token.find() ? token.group(1) : "";
    } catch (IOException unreadable) {
      throw ProblemKind.MALFORMED_REQUEST.refusal();
    }
  }
}

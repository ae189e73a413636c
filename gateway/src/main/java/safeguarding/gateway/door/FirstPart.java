package safeguarding.gateway.door;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableByteBody;
import java.time.Duration;
import safeguarding.gateway.calls.FileTooLate;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.upload.MultipartBody;

/**
 * The token of a form that carries a file: it stands in the first part, so that whose form it is is
 * known before the file is let in.
 */
final class FirstPart {
  private static final Duration WAIT = Duration.ofSeconds(Forms.BODY_WAIT_S);

  private FirstPart() {}

  /**
   * The token; empty where the first part holds none. The body is left for the controller.
   *
   * @throws safeguarding.gateway.problem.RequestRefused if there is no part, or none in time
   */
  static String token(HttpRequest<?> request) {
    if (!(request instanceof ServerHttpRequest<?> server)) {
      return "";
    }
    try (CloseableByteBody copy = server.byteBody().split(SplitBackpressureMode.FASTEST);
        MultipartBody body = MultipartBody.of(request, copy::toInputStream, WAIT)) {
      return body.next()
          .filter(part -> part.name().equals(Forms.TOKEN) && !part.isFile())
          .map(part -> body.text())
          .orElse("");
    } catch (FileTooLate late) {
      throw ProblemKind.MALFORMED_REQUEST.refusal();
    }
  }
}

package safeguarding.gateway.door;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.body.CloseableByteBody;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import safeguarding.gateway.GatewaySettings;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.SignedIn;

/**
 * A form is believed to be ours when it carries the session's token, and when the browser, if it
 * says where the form came from, names this gateway.
 */
@Singleton
final class Forms {
  static final String TOKEN = "_csrf";
  private static final String FIELD = TOKEN + "=";
  static final int BODY_WAIT_S = 20;
  private final String origin;

  Forms(GatewaySettings settings) {
    origin = Origins.of(settings.publicUrl());
  }

  void check(HttpRequest<?> request, Optional<SignedIn> who) {
    String from = request.getHeaders().get("Origin");
    boolean foreign = from != null && !from.equals(origin);
    boolean ours = who.filter(known -> matches(known.csrfToken(), sent(request))).isPresent();
    if (foreign || !ours) {
      throw ProblemKind.CSRF_REFUSED.refusal();
    }
  }

  private static boolean matches(String expected, String sent) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
  }

  private static String sent(HttpRequest<?> request) {
    if (request.getContentType().filter(MediaType.MULTIPART_FORM_DATA_TYPE::matches).isPresent()) {
      return FirstPart.token(request);
    }
    return Stream.of(body(request).split("&"))
        .filter(field -> field.startsWith(FIELD))
        .map(field -> decoded(field.substring(FIELD.length())))
        .findFirst()
        .orElse("");
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  /** Reads a copy: the controller reads the body again. */
  private static String body(HttpRequest<?> request) {
    if (!(request instanceof ServerHttpRequest<?> server)) {
      return "";
    }
    try (CloseableByteBody copy = server.byteBody().split(SplitBackpressureMode.FASTEST);
        CloseableAvailableByteBody read = copy.buffer().get(BODY_WAIT_S, TimeUnit.SECONDS)) {
      return read.toString(StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ProblemKind.MALFORMED_REQUEST.refusal();
    } catch (ExecutionException | TimeoutException unreadable) {
      throw ProblemKind.BODY_TOO_LARGE.refusal();
    }
  }
}

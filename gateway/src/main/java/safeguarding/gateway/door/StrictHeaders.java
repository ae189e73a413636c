package safeguarding.gateway.door;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import safeguarding.gateway.GatewaySettings;
import safeguarding.gateway.upload.UntilDeadline;
import safeguarding.gateway.visitor.Correlation;
import safeguarding.security.OidcSettings;

/** What every answer tells the browser, errors included: load nothing foreign, keep nothing. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class StrictHeaders implements Ordered {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** Should a browser show a file that somebody sent us, it runs nothing and is of no origin. */
  private static final String OF_A_FILE =
      "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'";

  private final String contentSecurityPolicy;
  private final boolean encrypted;

  StrictHeaders(GatewaySettings gateway, OidcSettings oidc) {
    // Signing out sends a form here, which redirects to the provider: Chromium checks both.
    contentSecurityPolicy =
        """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
        connect-src 'self'; manifest-src 'self'; form-action 'self' %s; frame-ancestors 'none'; base-uri 'none'\
        """
            .formatted(Origins.of(URI.create(oidc.issuer())));
    encrypted = "https".equals(gateway.publicUrl().getScheme());
  }

  @ResponseFilter
  void leave(HttpRequest<?> request, MutableHttpResponse<?> response) {
    MutableHttpHeaders headers = response.getHeaders();
    headers.set(Correlation.HEADER, Correlation.idOf(request));
    boolean toKeep = String.valueOf(headers.get("Content-Disposition")).startsWith("attachment");
    headers.set("Content-Security-Policy", toKeep ? OF_A_FILE : contentSecurityPolicy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set(
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
    boolean kept = Door.isFile(request) && response.code() == 200;
    headers.set("Cache-Control", kept ? FOR_EVER : "no-store");
    if (UntilDeadline.hasPassed(request)) {
      headers.set("Connection", "close");
    }
    if (encrypted) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}

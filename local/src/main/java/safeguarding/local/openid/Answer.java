package safeguarding.local.openid;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What is sent back. */
record Answer(int status, Map<String, String> headers, String body) {
  static Answer json(int status, String body) {
    return new Answer(status, Map.of("Content-Type", "application/json; charset=UTF-8"), body);
  }

  /** An error as RFC 6749 section 5.2 writes it. */
  static Answer error(ErrorObject error) {
    return json(error.getHTTPStatusCode(), error.toJSONObject().toJSONString());
  }

  /**
   * A page.
   *
   * @param formTargets where its form may lead, besides here: Chromium also checks redirects
   */
  static Answer page(int status, String html, String formTargets) {
    return new Answer(
        status,
        Map.of(
            "Content-Type",
            "text/html; charset=UTF-8",
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'self' "
                + formTargets),
        html);
  }

  static Answer redirect(URI target) {
    return new Answer(303, Map.of("Location", target.toString()), "");
  }

  static Answer of(HTTPResponse response) {
    return json(response.getStatusCode(), Objects.requireNonNullElse(response.getBody(), ""));
  }

  Answer with(String header, String value) {
    var more = new TreeMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }
}

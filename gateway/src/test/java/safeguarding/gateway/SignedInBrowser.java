package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import safeguarding.gateway.signin.FormTokens;

/** Somebody at a browser who has signed in: keeps the cookie, and sends forms as pages do. */
final class SignedInBrowser {
  static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern CHOICE = Pattern.compile("name=\"request\" value=\"([^\"]+)\"");

  private final RunningGateway gateway;
  private final URI callback;
  private final String attempt;
  private final HttpResponse<String> arrival;

  private SignedInBrowser(
      RunningGateway gateway, URI callback, String attempt, HttpResponse<String> arrival) {
    this.gateway = gateway;
    this.callback = callback;
    this.attempt = attempt;
    this.arrival = arrival;
  }

  static SignedInBrowser of(RunningGateway gateway, String role) {
    HttpResponse<String> begun = gateway.get(gateway.address.resolve("/sign-in"));
    String attempt = cookie(begun, "__Host-sign-in");
    URI callback = location(choose(gateway, location(begun), role));
    return new SignedInBrowser(
        gateway, callback, attempt, gateway.get(callback, "Cookie", attempt));
  }

  static HttpResponse<String> choose(RunningGateway gateway, URI provider, String role) {
    Matcher request = CHOICE.matcher(gateway.get(provider).body());
    assertThat(request.find()).isTrue();
    return gateway.post(
        gateway.provider.issuer().resolve("/authorize"),
        form(
            Map.of(
                "request",
                request.group(1),
                "person",
                "demo-" + role + "-" + RunningGateway.RUTLAND)),
        "Content-Type",
        FORM);
  }

  String cookie() {
    return cookie(arrival, "__Host-session");
  }

  HttpResponse<String> open(String path) {
    return gateway.get(gateway.address.resolve(path), "Cookie", cookie());
  }

  /** Sends a form with the session's token. */
  HttpResponse<String> send(String path, Map<String, String> fields) {
    String value = cookie().substring(cookie().indexOf('=') + 1);
    return gateway.post(
        gateway.address.resolve(path),
        form(fields) + "&_csrf=" + FormTokens.of(value),
        "Content-Type",
        FORM,
        "Cookie",
        cookie());
  }

  /** Sends the provider's answer a second time: the provider then ends what the first one gave. */
  HttpResponse<String> comeBackAgain() {
    return gateway.get(callback, "Cookie", attempt);
  }

  static URI location(HttpResponse<?> answer) {
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  static String cookie(HttpResponse<?> answer, String name) {
    String set = setCookie(answer, name).orElseThrow();
    return set.substring(0, set.indexOf(';'));
  }

  static Optional<String> setCookie(HttpResponse<?> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(set -> set.startsWith(name + "=") && !set.startsWith(name + "=;"))
        .findFirst();
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

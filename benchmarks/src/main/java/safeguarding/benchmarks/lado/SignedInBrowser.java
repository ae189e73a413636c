package safeguarding.benchmarks.lado;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.openid.Person;

/** Somebody who has signed in at the gateway and opens its pages, over one kept connection. */
public final class SignedInBrowser implements AutoCloseable {
  private static final Pattern REQUEST = Pattern.compile("name=\"request\" value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final URI gateway;
  private final String session;

  /**
   * Signs in.
   *
   * @param person one of the provider's
   */
  public SignedInBrowser(URI gateway, OpenIdProvider provider, Person person) {
    this.gateway = gateway;
    HttpResponse<String> begun = send(HttpRequest.newBuilder(gateway.resolve("/sign-in?next=%2F")));
    Matcher request = REQUEST.matcher(send(HttpRequest.newBuilder(location(begun))).body());
    if (!request.find()) {
      throw new IllegalStateException("the provider asks for nobody");
    }
    HttpResponse<String> chosen =
        send(
            HttpRequest.newBuilder(provider.issuer().resolve("/authorize"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "request=%s&person=%s"
                            .formatted(
                                URLEncoder.encode(request.group(1), StandardCharsets.UTF_8),
                                person.subject()))));
    // By hand: a cookie of the prefix __Host- goes over plain HTTP to localhost in browsers alone.
    this.session =
        cookie(
            send(
                HttpRequest.newBuilder(location(chosen))
                    .header("Cookie", cookie(begun, "__Host-sign-in"))),
            "__Host-session");
  }

  /**
   * Opens a page.
   *
   * @return its HTML
   * @throws IllegalStateException if the page is not there
   */
  public String open(String path) {
    HttpResponse<String> page =
        send(HttpRequest.newBuilder(gateway.resolve(path)).header("Cookie", session));
    if (page.statusCode() != 200) {
      throw new IllegalStateException("a page answered " + page.statusCode());
    }
    return page.body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static URI location(HttpResponse<?> answer) {
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  private static String cookie(HttpResponse<?> answer, String name) {
    List<String> cookies = answer.headers().allValues("Set-Cookie");
    return cookies.stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    http.close();
  }
}

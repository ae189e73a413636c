package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignInTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private final RunningGateway gateway = RunningGateway.shared();

  @Test
  void a_page_sends_a_stranger_to_sign_in_and_back_to_where_they_were_going() {
    HttpResponse<String> stranger = gateway.get(at("/scrutiny?period=2017-18"));
    assertThat(stranger.statusCode()).isEqualTo(303);
    assertThat(location(stranger)).hasToString("/sign-in?next=%2Fscrutiny%3Fperiod%3D2017-18");

    HttpResponse<String> back = signIn("/scrutiny?period=2017-18");

    assertThat(back.statusCode()).isEqualTo(303);
    assertThat(location(back)).hasToString("/scrutiny?period=2017-18");
    assertThat(setCookie(back, "__Host-session").orElseThrow())
        .containsIgnoringCase("HttpOnly")
        .contains("Secure", "SameSite=Lax", "Path=/")
        .doesNotContain("Domain");
  }

  @Test
  void nothing_that_a_browser_takes_for_another_host_is_followed() {
    for (String next :
        new String[] {
          "//evil.example", "/\\evil.example", "https://evil.example", "/%09/evil", "x"
        }) {
      assertThat(location(signIn(next)).getHost()).as(next).isNull();
      assertThat(location(signIn(next)).getPath()).as(next).doesNotStartWith("//");
    }
  }

  @Test
  void an_answer_that_another_browser_asked_for_is_not_taken() {
    URI provider = location(gateway.get(at("/sign-in")));
    HttpResponse<String> chosen = choose(provider);

    HttpResponse<String> answer = gateway.get(location(chosen));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(setCookie(answer, "__Host-session")).isEmpty();
  }

  @Test
  void signing_out_needs_the_form_token_and_ends_the_session_for_good() {
    String cookie = cookie(signIn("/"), "__Host-session");
    String page = gateway.get(at("/nothing-here"), "Cookie", cookie).body();
    assertThat(page).contains("Page not found");

    assertThat(post("/sign-out", "", cookie).statusCode()).isEqualTo(403);
    assertThat(post("/sign-out", "_csrf=wrong", cookie).statusCode()).isEqualTo(403);
    assertThat(gateway.get(at("/nothing-here"), "Cookie", cookie).statusCode()).isEqualTo(404);

    HttpResponse<String> out = post("/sign-out", "_csrf=" + csrf(cookie), cookie);
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(location(out).toString()).startsWith(gateway.provider.issuer().toString());
    assertThat(gateway.get(at("/nothing-here"), "Cookie", cookie).statusCode()).isEqualTo(303);
  }

  @Test
  void a_page_in_which_somebody_writes_asks_whether_the_session_is_still_there() {
    String cookie = cookie(signIn("/"), "__Host-session");

    assertThat(gateway.get(at("/session"), "Cookie", cookie).statusCode()).isEqualTo(204);
    assertThat(gateway.get(at("/session")).statusCode()).isEqualTo(303);
  }

  @Test
  void a_session_cookie_opens_no_api_and_a_bearer_token_no_page() {
    String cookie = cookie(signIn("/"), "__Host-session");

    assertThat(gateway.get(gateway.api("/allegations"), "Cookie", cookie).statusCode())
        .isEqualTo(401);
    assertThat(
            gateway
                .get(at("/nothing-here"), "Authorization", "Bearer " + gateway.token("lado"))
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  void a_new_sign_in_ends_the_session_that_the_browser_had() {
    String first = cookie(signIn("/"), "__Host-session");
    HttpResponse<String> begun = gateway.get(at("/sign-in"));
    HttpResponse<String> chosen = choose(location(begun));

    HttpResponse<String> again =
        gateway.get(location(chosen), "Cookie", cookie(begun, "__Host-sign-in") + "; " + first);

    assertThat(cookie(again, "__Host-session")).isNotEqualTo(first);
    assertThat(gateway.get(at("/nothing-here"), "Cookie", first).statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> signIn(String next) {
    HttpResponse<String> begun =
        gateway.get(at("/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
    HttpResponse<String> chosen = choose(location(begun));
    return gateway.get(location(chosen), "Cookie", cookie(begun, "__Host-sign-in"));
  }

  private HttpResponse<String> choose(URI provider) {
    Matcher request =
        Pattern.compile("name=\"request\" value=\"([^\"]+)\"")
            .matcher(gateway.get(provider).body());
    assertThat(request.find()).isTrue();
    return gateway.post(
        gateway.provider.issuer().resolve("/authorize"),
        "request=%s&person=demo-lado-E06000017"
            .formatted(URLEncoder.encode(request.group(1), StandardCharsets.UTF_8)),
        "Content-Type",
        FORM);
  }

  private HttpResponse<String> post(String path, String body, String cookie) {
    return gateway.post(at(path), body, "Content-Type", FORM, "Cookie", cookie);
  }

  /** The form token is derived from the cookie, as a page would show it. */
  private static String csrf(String cookie) {
    return safeguarding.gateway.signin.FormTokens.of(cookie.substring(cookie.indexOf('=') + 1));
  }

  private URI at(String path) {
    return gateway.address.resolve(path);
  }

  private static URI location(HttpResponse<?> answer) {
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  private static String cookie(HttpResponse<?> answer, String name) {
    String set = setCookie(answer, name).orElseThrow();
    return set.substring(0, set.indexOf(';'));
  }

  private static Optional<String> setCookie(HttpResponse<?> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(set -> set.startsWith(name + "=") && !set.startsWith(name + "=;"))
        .findFirst();
  }
}

package safeguarding.local.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.local.postgres.Ports;

class OpenIdProviderTest {
  private final MovableClock clock = new MovableClock();
  private OpenIdProvider provider;
  private Browser browser;

  @BeforeEach
  void start(@TempDir Path directory) {
    var issuer = URI.create("http://localhost:" + Ports.free());
    var settings = ProviderSettings.forGateway(issuer, Browser.GATEWAY, Browser.SECRET);
    provider = OpenIdProvider.start(settings, directory.resolve("keys.json"), clock);
    browser = new Browser(issuer);
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void a_person_who_signs_in_gets_tokens_that_say_who_they_are() throws Exception {
    var sentBack = browser.choose("demo-lado-E06000017");
    assertThat(sentBack)
        .containsEntry("state", List.of("state-1"))
        .containsEntry("iss", List.of(provider.issuer().toString()));

    var answer = browser.exchange(sentBack.getOrDefault("code", List.of("")).getFirst());

    assertThat(answer.statusCode()).isEqualTo(200);
    var access = verified(Browser.field(answer, "access_token"));
    assertThat(access.getAudience()).containsExactly("safeguarding-suite");
    assertThat(access.getSubject()).isEqualTo("demo-lado-E06000017");
    assertThat(access.getClaim("name")).isEqualTo("Demo LADO");
    assertThat(access.getClaim("authority")).isEqualTo("E06000017");
    assertThat(access.getStringListClaim("roles")).containsExactly("lado");
    assertThat(access.getJWTID()).isNotBlank();
    assertThat(
            Duration.between(
                access.getIssueTime().toInstant(), access.getExpirationTime().toInstant()))
        .isEqualTo(Duration.ofMinutes(15));
    var id = verified(Browser.field(answer, "id_token"));
    assertThat(id.getAudience()).containsExactly("safeguarding-gateway");
    assertThat(id.getClaim("nonce")).isEqualTo("nonce-1");
  }

  @Test
  void the_page_lists_everybody_and_lets_nothing_foreign_in() {
    var page = browser.authorize(browser.rightRequest());

    for (var person : DemoPeople.all()) {
      assertThat(page.body()).contains("value=\"" + person.subject() + "\"");
    }
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy ->
            assertThat(policy)
                .contains("default-src 'none'", "form-action 'self' http://localhost:8080"));
    assertThat(page.body()).doesNotContain("<script", "style=\"");
  }

  @Test
  void an_unknown_return_address_or_client_is_never_redirected_to() {
    for (var wrong :
        List.of(
            Map.entry("redirect_uri", "http://localhost:8080/sign-in/callback/"),
            Map.entry("redirect_uri", "https://elsewhere.example/"),
            Map.entry("client_id", "somebody-else"))) {
      var answer = authorizeWith(wrong.getKey(), wrong.getValue());

      assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Location")).isEmpty();
    }
  }

  @Test
  void a_request_without_pkce_state_or_nonce_is_sent_back_with_an_error() {
    for (var wrong :
        List.of(
            Map.entry("code_challenge", ""),
            Map.entry("code_challenge_method", "plain"),
            Map.entry("nonce", ""),
            Map.entry("state", ""),
            Map.entry("scope", "profile"))) {
      var answer = authorizeWith(wrong.getKey(), wrong.getValue());

      assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(303);
      assertThat(Browser.location(answer)).as(wrong.toString()).containsKey("error");
      assertThat(Browser.location(answer)).doesNotContainKey("code");
    }
  }

  @Test
  void a_request_that_forbids_asking_is_told_that_somebody_must_be_asked() {
    assertThat(Browser.location(authorizeWith("prompt", "none")))
        .containsEntry("error", List.of("login_required"));
  }

  @Test
  void a_code_works_once_and_its_second_use_ends_what_the_first_one_gave() {
    var code = browser.code();
    var first = browser.exchange(code);
    assertThat(first.statusCode()).isEqualTo(200);

    refused(browser.exchange(code), "invalid_grant");

    refused(browser.refresh(Browser.field(first, "refresh_token")), "invalid_grant");
  }

  @Test
  void a_code_is_too_old_after_a_minute() {
    var code = browser.code();

    clock.moveOn(Duration.ofSeconds(61));

    refused(browser.exchange(code), "invalid_grant");
  }

  @Test
  void a_stolen_code_is_worth_nothing_without_verifier_address_and_secret() {
    var callback = Browser.GATEWAY.resolve("/sign-in/callback").toString();
    var other = "another-verifier-of-at-least-forty-three-characters";

    refused(browser.exchange(browser.code(), other, callback, Browser.SECRET), "invalid_grant");
    refused(
        browser.exchange(browser.code(), Browser.VERIFIER, callback + "/", Browser.SECRET),
        "invalid_grant");
    var withoutSecret = browser.exchange(browser.code(), Browser.VERIFIER, callback, "guessed");
    refused(withoutSecret, "invalid_client");
    assertThat(withoutSecret.statusCode()).isEqualTo(401);
  }

  @Test
  void a_refresh_token_is_replaced_at_each_use_and_a_stolen_one_ends_the_family() {
    var first = Browser.field(browser.exchange(browser.code()), "refresh_token");
    var renewed = browser.refresh(first);
    assertThat(renewed.statusCode()).isEqualTo(200);
    var second = Browser.field(renewed, "refresh_token");
    assertThat(second).isNotEqualTo(first);

    refused(browser.refresh(first), "invalid_grant");

    refused(browser.refresh(second), "invalid_grant");
  }

  @Test
  void the_discovery_document_names_every_endpoint() throws Exception {
    var metadata =
        OIDCProviderMetadata.parse(browser.get("/.well-known/openid-configuration").body());

    assertThat(metadata.getIssuer().getValue()).isEqualTo(provider.issuer().toString());
    for (var endpoint :
        List.of(
            metadata.getAuthorizationEndpointURI(),
            metadata.getTokenEndpointURI(),
            metadata.getUserInfoEndpointURI(),
            metadata.getEndSessionEndpointURI(),
            metadata.getJWKSetURI())) {
      assertThat(browser.get(endpoint.getPath()).statusCode()).as("" + endpoint).isNotEqualTo(404);
    }
  }

  @Test
  void user_information_needs_a_valid_token() {
    var person = DemoPeople.with("councillor", "E06000017").orElseThrow();

    var told = browser.getAs("/userinfo", provider.mint().mint(person, Duration.ofMinutes(5)));

    assertThat(told.statusCode()).isEqualTo(200);
    assertThat(Browser.field(told, "sub")).isEqualTo(person.subject());
    var draft = provider.mint().draft(person);
    for (var bad :
        List.of(
            provider.mint().draft(person).expired().sign(),
            provider.mint().draft(person).notYetValid().sign(),
            provider.mint().draft(person).audience("another").sign(),
            provider.mint().draft(person).issuer("http://elsewhere.example").sign(),
            draft.forge(SigningKeys.foreign()),
            draft.signWith(SigningKeys.foreign()),
            draft.unsigned())) {
      assertThat(browser.getAs("/userinfo", bad).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void signing_out_leads_back_only_to_the_registered_address() {
    var back = "post_logout_redirect_uri=http://localhost:8080/signed-out";
    var client = "&client_id=safeguarding-gateway";

    var right = browser.get("/end-session?state=s1&" + back + client);
    assertThat(right.headers().firstValue("Location"))
        .hasValue("http://localhost:8080/signed-out?state=s1");

    assertThat(browser.get("/end-session?" + back).statusCode()).isEqualTo(400);
    assertThat(browser.get("/end-session?" + back + "/x" + client).statusCode()).isEqualTo(400);
    assertThat(browser.get("/end-session").statusCode()).isEqualTo(200);
  }

  @Test
  void what_is_no_request_at_all_is_refused_quietly() {
    assertThat(browser.post("/token", Map.of(), Map.of()).statusCode()).isEqualTo(400);
    assertThat(browser.get("/token").statusCode()).isEqualTo(405);
    assertThat(browser.get("/elsewhere").statusCode()).isEqualTo(404);
    var huge = Map.of("grant_type", "x".repeat(Call.LONGEST));
    assertThat(browser.post("/token", huge, Map.of()).statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> authorizeWith(String name, String value) {
    var parameters = browser.rightRequest();
    parameters.put(name, value);
    if (value.isEmpty()) {
      parameters.remove(name);
    }
    return browser.authorize(parameters);
  }

  private JWTClaimsSet verified(String token) throws Exception {
    var jwt = SignedJWT.parse(token);
    var key = JWKSet.parse(browser.get("/jwks").body()).getKeyByKeyId(jwt.getHeader().getKeyID());
    assertThat(key.isPrivate()).isFalse();
    assertThat(jwt.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
    return jwt.getJWTClaimsSet();
  }

  private static void refused(HttpResponse<String> answer, String error) {
    assertThat(Browser.field(answer, "error")).isEqualTo(error);
  }
}

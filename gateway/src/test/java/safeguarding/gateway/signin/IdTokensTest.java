package safeguarding.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.local.openid.DemoPeople;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.openid.TokenDraft;
import safeguarding.security.OidcSettings;

class IdTokensTest {
  private static final String CLIENT = "gateway-of-a-test";
  private static final Nonce NONCE = new Nonce("of-this-sign-in");

  @TempDir private Path directory;
  private OpenIdProvider provider;
  private IdTokens tokens;

  @BeforeEach
  void start() {
    provider =
        OpenIdProvider.startOnFreePort(directory, URI.create("http://localhost:1"), "a-secret");
    String issuer = provider.issuer().toString();
    tokens =
        new IdTokens(
            new Issuer(issuer),
            new ClientID(CLIENT),
            new OidcSettings(issuer, "safeguarding-suite", issuer + "/jwks"));
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void an_id_token_is_good_for_the_person_of_the_access_token_and_for_nobody_else()
      throws ParseException {
    assertThat(isGood(idToken("lado"), "lado")).isTrue();
    assertThat(isGood(idToken("lado"), "director")).isFalse();
  }

  @Test
  void an_id_token_of_another_sign_in_or_for_another_client_is_refused() throws ParseException {
    assertThat(isGood(idToken("lado").claim("nonce", "of-another"), "lado")).isFalse();
    assertThat(isGood(idToken("lado").audience("another"), "lado")).isFalse();
    assertThat(tokens.isGood(null, access("lado"), NONCE)).isFalse();
  }

  private boolean isGood(TokenDraft idToken, String person) throws ParseException {
    return tokens.isGood(SignedJWT.parse(idToken.sign()), access(person), NONCE);
  }

  private TokenDraft idToken(String role) {
    return draft(role).audience(CLIENT).claim("nonce", NONCE.getValue());
  }

  private BearerAccessToken access(String role) {
    return new BearerAccessToken(draft(role).sign());
  }

  private TokenDraft draft(String role) {
    return provider.mint().draft(DemoPeople.with(role, "E06000017").orElseThrow());
  }
}

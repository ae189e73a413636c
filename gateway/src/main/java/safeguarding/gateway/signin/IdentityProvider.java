package safeguarding.gateway.signin;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import safeguarding.gateway.GatewaySettings;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.security.OidcSettings;

/**
 * The OpenID provider where people sign in: code flow with PKCE. Its addresses are read when they
 * are first needed, and again until that succeeds: the gateway starts without it.
 */
@Singleton
public final class IdentityProvider {
  private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);
  private static final int TIMEOUT_MS = 3_000;
  private static final String CALLBACK = "/sign-in/callback";

  private final GatewaySettings gateway;
  private final ClientID client;
  private final Issuer issuer;
  private final IdTokens idTokens;
  private volatile @Nullable OIDCProviderMetadata known;

  IdentityProvider(GatewaySettings gateway, OidcSettings oidc) {
    this.gateway = gateway;
    this.client = new ClientID(gateway.clientId());
    this.issuer = new Issuer(oidc.issuer());
    this.idTokens = new IdTokens(issuer, client, oidc);
  }

  /** Whether the provider's addresses can be read; once read they are kept. */
  public boolean answers() {
    try {
      OIDCProviderMetadata.resolve(issuer, TIMEOUT_MS, TIMEOUT_MS);
      return true;
    } catch (GeneralException | IOException silence) {
      return false;
    }
  }

  /** Where the browser goes to sign in. */
  URI signInAddress(SignInAttempt attempt) {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            Scope.parse(gateway.scopes()),
            client,
            gateway.publicAddress(CALLBACK))
        .endpointURI(metadata().getAuthorizationEndpointURI())
        .state(attempt.state())
        .nonce(attempt.nonce())
        .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * The tokens that a code stands for; empty if the provider does not take it or the ID token is
   * not for this attempt.
   */
  Optional<Tokens> redeem(AuthorizationCode code, SignInAttempt attempt) {
    var grant =
        new AuthorizationCodeGrant(code, gateway.publicAddress(CALLBACK), attempt.verifier());
    try {
      TokenResponse response = ask(grant);
      if (!(response instanceof OIDCTokenResponse granted)
          || !idTokens.isGood(
              granted.getOIDCTokens().getIDToken(),
              granted.getOIDCTokens().getAccessToken(),
              attempt.nonce())) {
        LOG.warn("a sign-in came back with a code that the provider does not take");
        return Optional.empty();
      }
      return Optional.of(tokens(granted, null));
    } catch (IOException silence) {
      throw ProblemKind.SERVICE_UNAVAILABLE.refusal();
    } catch (GeneralException | java.text.ParseException malformed) {
      LOG.error("the identity provider gave tokens that cannot be read");
      return Optional.empty();
    }
  }

  /** The next tokens of a session. */
  Renewal renew(Tokens tokens) {
    String refresh = tokens.refresh();
    if (refresh == null) {
      return new Renewal.Ended();
    }
    try {
      return ask(new RefreshTokenGrant(new RefreshToken(refresh)))
              instanceof OIDCTokenResponse granted
          ? new Renewal.Renewed(tokens(granted, tokens))
          : new Renewal.Ended();
    } catch (IOException | RequestRefused silence) {
      return new Renewal.Unreachable();
    } catch (GeneralException | java.text.ParseException malformed) {
      LOG.error("the identity provider gave tokens that cannot be read");
      return new Renewal.Ended();
    }
  }

  /** Where the browser goes so that the provider ends its own session; empty if it has no such. */
  Optional<URI> signOutAddress(Tokens tokens) {
    try {
      URI endpoint = metadata().getEndSessionEndpointURI();
      return endpoint == null
          ? Optional.empty()
          : Optional.of(
              new LogoutRequest(
                      endpoint,
                      JWTParser.parse(tokens.identity()),
                      gateway.publicAddress("/signed-out"),
                      null)
                  .toURI());
    } catch (java.text.ParseException | RuntimeException unreachable) {
      LOG.warn("the identity provider could not be asked to end its session");
      return Optional.empty();
    }
  }

  private TokenResponse ask(AuthorizationGrant grant) throws IOException, ParseException {
    HTTPRequest request =
        new TokenRequest.Builder(
                metadata().getTokenEndpointURI(),
                new ClientSecretBasic(client, new Secret(gateway.clientSecret())),
                grant)
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(TIMEOUT_MS);
    request.setReadTimeout(TIMEOUT_MS);
    return OIDCTokenResponseParser.parse(request.send());
  }

  private static Tokens tokens(OIDCTokenResponse granted, @Nullable Tokens before)
      throws java.text.ParseException {
    String access = granted.getOIDCTokens().getAccessToken().getValue();
    var endsAt = JWTParser.parse(access).getJWTClaimsSet().getExpirationTime();
    if (endsAt == null) {
      throw new java.text.ParseException("an access token without an end", 0);
    }
    RefreshToken next = granted.getOIDCTokens().getRefreshToken();
    String identity = granted.getOIDCTokens().getIDTokenString();
    return new Tokens(
        access,
        endsAt.toInstant(),
        next != null ? next.getValue() : before == null ? null : before.refresh(),
        identity != null ? identity : before == null ? "" : before.identity());
  }

  private OIDCProviderMetadata metadata() {
    OIDCProviderMetadata read = known;
    if (read == null) {
      try {
        read = OIDCProviderMetadata.resolve(issuer, TIMEOUT_MS, TIMEOUT_MS);
        known = read;
      } catch (GeneralException | IOException silence) {
        LOG.warn("the identity provider does not answer");
        throw ProblemKind.SERVICE_UNAVAILABLE.refusal();
      }
    }
    return read;
  }
}

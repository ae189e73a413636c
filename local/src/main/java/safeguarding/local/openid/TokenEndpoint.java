package safeguarding.local.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Exchanges a code, or a refresh token, for tokens; only for the client with its secret. */
final class TokenEndpoint implements Endpoint {
  private static final Duration LIFE = Duration.ofMinutes(15);

  private final ProviderSettings settings;
  private final SigningKeys keys;
  private final TokenMint mint;
  private final OneTimeValues<Grant> codes;
  private final RefreshTokens refreshTokens;
  private final Clock clock;

  TokenEndpoint(
      ProviderSettings settings,
      SigningKeys keys,
      TokenMint mint,
      OneTimeValues<Grant> codes,
      Clock clock) {
    this.settings = settings;
    this.keys = keys;
    this.mint = mint;
    this.codes = codes;
    this.refreshTokens = new RefreshTokens(clock);
    this.clock = clock;
  }

  @Override
  public Answer answer(Call call) throws ParseException {
    var request = TokenRequest.parse(call.toSdk());
    if (!isOurClient(request)) {
      return Answer.error(OAuth2Error.INVALID_CLIENT).with("WWW-Authenticate", "Basic");
    }
    return switch (request.getAuthorizationGrant()) {
      case AuthorizationCodeGrant grant -> byCode(grant);
      case RefreshTokenGrant grant -> byRefreshToken(grant);
      default -> Answer.error(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
    };
  }

  /** The comparison of secrets takes the same time wherever they differ. */
  private boolean isOurClient(TokenRequest request) {
    return request.getClientAuthentication() instanceof ClientSecretBasic basic
        && basic.getClientID().getValue().equals(settings.clientId())
        && basic.getClientSecret().equals(new Secret(settings.clientSecret()));
  }

  private Answer byCode(AuthorizationCodeGrant request) {
    var code = request.getAuthorizationCode().getValue();
    var grant = codes.take(code);
    if (grant.isEmpty()) {
      refreshTokens.revoke(code);
      return Answer.error(OAuth2Error.INVALID_GRANT);
    }
    return matches(grant.get(), request.getRedirectionURI(), request.getCodeVerifier())
        ? tokens(grant.get(), refreshTokens.issue(code, grant.get()))
        : Answer.error(OAuth2Error.INVALID_GRANT);
  }

  private static boolean matches(
      Grant grant, @Nullable URI redirectUri, @Nullable CodeVerifier verifier) {
    return grant.redirectUri().equals(redirectUri)
        && verifier != null
        && CodeChallenge.compute(CodeChallengeMethod.S256, verifier).equals(grant.challenge());
  }

  private Answer byRefreshToken(RefreshTokenGrant request) {
    return refreshTokens
        .renew(request.getRefreshToken().getValue())
        .map(renewed -> tokens(renewed.grant(), renewed.token()))
        .orElseGet(() -> Answer.error(OAuth2Error.INVALID_GRANT));
  }

  private Answer tokens(Grant grant, String refreshToken) {
    var access =
        new BearerAccessToken(mint.mint(grant.person(), LIFE), LIFE.toSeconds(), grant.scope());
    var tokens = new OIDCTokens(idToken(grant), access, new RefreshToken(refreshToken));
    return Answer.of(new OIDCTokenResponse(tokens).toHTTPResponse());
  }

  private SignedJWT idToken(Grant grant) {
    var now = clock.instant();
    var key = keys.current();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(JOSEObjectType.JWT)
            .keyID(key.getKeyID())
            .build();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(settings.issuer().toString())
            .audience(settings.clientId())
            .subject(grant.person().subject())
            .claim("name", grant.person().name())
            .claim("authority", grant.person().authority())
            .claim("roles", grant.person().roles())
            .claim("nonce", grant.nonce().getValue())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .build();
    var token = new SignedJWT(header, claims);
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("the provider's own key does not sign", e);
    }
    return token;
  }
}

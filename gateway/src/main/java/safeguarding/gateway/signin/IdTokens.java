package safeguarding.gateway.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.security.OidcSettings;

/** Checks that an ID token is the provider's, for this gateway, and for this very sign-in. */
final class IdTokens {
  private static final Logger LOG = LoggerFactory.getLogger(IdTokens.class);
  private final IDTokenValidator validator;

  IdTokens(Issuer issuer, ClientID client, OidcSettings oidc) {
    try {
      var keys =
          JWKSourceBuilder.<SecurityContext>create(URI.create(oidc.jwksUrl()).toURL())
              .retrying(true)
              .build();
      var selector =
          new JWSVerificationKeySelector<>(Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256), keys);
      validator = new IDTokenValidator(issuer, client, selector, null);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("oidc.jwks-url is not an address", e);
    }
  }

  /**
   * Whether an ID token is good, and about the person of the access token that came with it.
   *
   * @throws RequestRefused if the provider's keys cannot be read: nobody can say
   */
  boolean isGood(@Nullable JWT idToken, AccessToken access, Nonce nonce) {
    if (idToken == null) {
      return false;
    }
    try {
      String subject = validator.validate(idToken, nonce).getSubject().getValue();
      return subject.equals(SignedJWT.parse(access.getValue()).getJWTClaimsSet().getSubject());
    } catch (KeySourceException silence) {
      throw ProblemKind.SERVICE_UNAVAILABLE.refusal();
    } catch (BadJOSEException | JOSEException | ParseException refused) {
      LOG.warn("an ID token was refused: {}", refused.getClass().getSimpleName());
      return false;
    }
  }
}

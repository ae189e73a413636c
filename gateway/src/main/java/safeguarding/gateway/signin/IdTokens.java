package safeguarding.gateway.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  boolean isGood(@Nullable JWT idToken, Nonce nonce) {
    if (idToken == null) {
      return false;
    }
    try {
      validator.validate(idToken, nonce);
      return true;
    } catch (BadJOSEException | JOSEException refused) {
      LOG.warn("an ID token was refused: {}", refused.getClass().getSimpleName());
      return false;
    }
  }
}

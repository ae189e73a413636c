package safeguarding.local.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.token.BearerTokenError;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Says who the bearer of an access token is. */
final class UserInfoEndpoint implements Endpoint {
  private static final String BEARER = "Bearer ";
  private static final List<String> TOLD = List.of("sub", "name", "authority", "roles");

  private final ProviderSettings settings;
  private final SigningKeys keys;

  UserInfoEndpoint(ProviderSettings settings, SigningKeys keys) {
    this.settings = settings;
    this.keys = keys;
  }

  @Override
  public Answer answer(Call call) {
    var authorization = call.headers().getOrDefault("Authorization", List.of());
    return authorization.stream()
        .filter(value -> value.startsWith(BEARER))
        .findFirst()
        .flatMap(value -> claims(value.substring(BEARER.length())))
        .map(UserInfoEndpoint::told)
        .orElseGet(() ->
            Answer.json(401, "{}")
                .with(
                    "WWW-Authenticate", BearerTokenError.INVALID_TOKEN.toWWWAuthenticateHeader()));
  }

  private Optional<JWTClaimsSet> claims(String token) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            JWSAlgorithm.ES256, new ImmutableJWKSet<>(keys.published())));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            settings.audience(),
            new JWTClaimsSet.Builder().issuer(settings.issuer().toString()).build(),
            Set.of("sub", "exp")));
    try {
      return Optional.of(processor.process(token, null));
    } catch (ParseException | BadJOSEException | JOSEException refused) {
      return Optional.empty();
    }
  }

  private static Answer told(JWTClaimsSet claims) {
    var about = new TreeMap<String, Object>();
    for (var name : TOLD) {
      var value = claims.getClaim(name);
      if (value != null) {
        about.put(name, value);
      }
    }
    return Answer.json(200, JSONObjectUtils.toJSONString(about));
  }
}

package safeguarding.gateway.door;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import safeguarding.gateway.authority.AuthorityRegister;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.TokenCheckUnavailable;
import safeguarding.security.TokenRefused;
import safeguarding.security.TokenVerifier;

/** Programs: a bearer token, and an address that names the token's own authority. */
@Singleton
final class BearerTokens {
  private static final Logger LOG = LoggerFactory.getLogger(BearerTokens.class);
  private static final String SCHEME = "Bearer ";
  private static final String AUTHORITIES = "/api/v1/authorities/";

  private final TokenVerifier verifier;
  private final AuthorityRegister register;

  BearerTokens(TokenVerifier verifier, AuthorityRegister register) {
    this.verifier = verifier;
    this.register = register;
  }

  SignedIn enter(HttpRequest<?> request, String correlationId) {
    String token = token(request);
    Caller caller = caller(token);
    checkAuthority(request.getPath(), caller);
    return new SignedIn(caller, token, correlationId, null);
  }

  private static String token(HttpRequest<?> request) {
    @Nullable String header = request.getHeaders().get("Authorization");
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw ProblemKind.TOKEN_INVALID.refusal();
    }
    return header.substring(SCHEME.length()).strip();
  }

  private Caller caller(String token) {
    try {
      return verifier.verify(token);
    } catch (TokenRefused refused) {
      LOG.info("a token was refused: {}", refused.getMessage());
      throw ProblemKind.TOKEN_INVALID.refusal();
    } catch (TokenCheckUnavailable silence) {
      LOG.warn("the identity provider's keys cannot be read");
      throw ProblemKind.SERVICE_UNAVAILABLE.refusal();
    }
  }

  private void checkAuthority(String path, Caller caller) {
    if (!path.startsWith(AUTHORITIES)) {
      return;
    }
    String rest = path.substring(AUTHORITIES.length());
    int slash = rest.indexOf('/');
    AuthorityCode asked =
        register
            .find(slash < 0 ? rest : rest.substring(0, slash))
            .orElseThrow(ProblemKind.AUTHORITY_UNKNOWN::refusal);
    if (!asked.equals(caller.authority())) {
      throw ProblemKind.AUTHORITY_NOT_YOURS.refusal();
    }
  }
}

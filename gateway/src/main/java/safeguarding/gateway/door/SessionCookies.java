package safeguarding.gateway.door;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Optional;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.signin.Sessions;
import safeguarding.gateway.signin.SignInCookies;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.TokenCheckUnavailable;

/** Browsers: the session cookie. */
@Singleton
final class SessionCookies {
  private final Sessions sessions;

  SessionCookies(Sessions sessions) {
    this.sessions = sessions;
  }

  Optional<SignedIn> enter(HttpRequest<?> request, String correlationId) {
    try {
      return request
          .getCookies()
          .findCookie(SignInCookies.SESSION)
          .map(Cookie::getValue)
          .flatMap(cookie -> sessions.enter(cookie, correlationId));
    } catch (TokenCheckUnavailable silence) {
      throw ProblemKind.SERVICE_UNAVAILABLE.refusal();
    }
  }
}

package safeguarding.gateway.signin;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;

/**
 * The two cookies of the gateway. The prefix makes browsers keep them to this very host, whole site
 * and encrypted; Chromium takes a host of {@code localhost} for encrypted.
 */
public final class SignInCookies {
  /** Name of the session's cookie. */
  public static final String SESSION = "__Host-session";

  static final String ATTEMPT = "__Host-sign-in";
  private static final Duration ATTEMPT_LASTS = Duration.ofMinutes(10);

  private SignInCookies() {}

  static Cookie session(CookieSecret secret) {
    return strict(Cookie.of(SESSION, secret.cookie()));
  }

  static Cookie attempt(SignInAttempt attempt) {
    return strict(Cookie.of(ATTEMPT, attempt.cookie())).maxAge(ATTEMPT_LASTS);
  }

  static Cookie noSession() {
    return strict(Cookie.of(SESSION, "")).maxAge(0);
  }

  static Cookie noAttempt() {
    return strict(Cookie.of(ATTEMPT, "")).maxAge(0);
  }

  private static Cookie strict(Cookie cookie) {
    return cookie.httpOnly(true).secure(true).sameSite(SameSite.Lax).path("/");
  }
}

package safeguarding.security;

/**
 * A token that is not believed. Whoever sent it is told only that: expired, foreign, unsigned and
 * misdirected tokens get one answer, so the reason here is for our own log.
 */
public final class TokenRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /** Takes a reason without anything from the token. */
  public TokenRefused(String reason) {
    super(reason, null, false, false);
  }
}

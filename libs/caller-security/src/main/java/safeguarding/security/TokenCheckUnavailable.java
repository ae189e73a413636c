package safeguarding.security;

/** The provider's keys cannot be had, so no token can be judged; the caller may try again. */
public final class TokenCheckUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Keeps the cause for the log. */
  public TokenCheckUnavailable(Throwable cause) {
    super("the signing keys of the identity provider cannot be read", cause);
  }
}

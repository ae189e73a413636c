package safeguarding.grpcedge;

/**
 * There is no such record for this caller. Says nothing about why. Whoever throws it journals what
 * was asked for, as refused by {@link #CODE}; for a change {@link Idempotency} does.
 */
public final class NotFound extends RuntimeException {
  /** The reason in the journal. */
  public static final String CODE = "not-found";

  private static final long serialVersionUID = 1L;

  /** Carries no text: there is nothing to tell. */
  public NotFound() {
    super("not found", null, false, false);
  }
}

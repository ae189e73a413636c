package safeguarding.grpcedge;

/** There is no such record for this caller. Says nothing about why. */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Carries no text: there is nothing to tell. */
  public NotFound() {
    super("not found", null, false, false);
  }
}

package safeguarding.gateway.calls;

/** A file did not arrive in the time that one may take: its sender's line is slow, or still. */
public final class FileTooLate extends RuntimeException {
  /** What to do, for whoever sends it. */
  public static final String WORDS =
      "The file took too long to arrive. Try again, or send a smaller copy";

  private static final long serialVersionUID = 1L;

  /** Takes nothing: whose file it was is known where it is caught. */
  public FileTooLate() {
    super(WORDS, null, false, false);
  }
}

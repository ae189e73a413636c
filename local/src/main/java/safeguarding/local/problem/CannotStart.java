package safeguarding.local.problem;

/**
 * Something that the person at the keyboard has to put right. The message is one whole sentence
 * that says what is wrong and what to do; it is printed as it is, without a stack trace.
 */
public final class CannotStart extends RuntimeException {
  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence to print. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}

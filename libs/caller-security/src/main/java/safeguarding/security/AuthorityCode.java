package safeguarding.security;

import java.util.regex.Pattern;

/**
 * The nine-character code of a local authority in the Office for National Statistics' Register of
 * Geographic Codes, such as {@code E06000017}. England's begin with E, Wales's with W.
 *
 * <p>The form is checked on construction, so that a value of this type is safe to write into SQL as
 * a literal. Whether such an authority exists is the register's question.
 *
 * @param code one letter, E or W, and eight digits
 */
public record AuthorityCode(String code) implements Comparable<AuthorityCode> {
  private static final Pattern FORM = Pattern.compile("[EW][0-9]{8}");

  /**
   * Takes a code of the right form.
   *
   * @throws IllegalArgumentException if the code has another form; the message does not repeat the
   *     value
   */
  public AuthorityCode {
    if (!isWellFormed(code)) {
      throw new IllegalArgumentException("an authority code is E or W and eight digits");
    }
  }

  /**
   * Says whether a text has the form of an authority code, for those who refuse rather than throw.
   */
  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(AuthorityCode other) {
    return code.compareTo(other.code);
  }

  /** Returns the bare code, as it stands in tokens, contracts and tables. */
  @Override
  public String toString() {
    return code;
  }
}

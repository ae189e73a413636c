package safeguarding.audit;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * An HMAC-SHA256 of a value: who has the key can tell whether two are of the same value, and nobody
 * can tell the value.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record KeyedHash(String hex) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** Checks the form. */
  public KeyedHash {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("a keyed hash is 64 hexadecimal digits");
    }
  }

  static KeyedHash of(byte[] bytes) {
    return new KeyedHash(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}

package safeguarding.gateway.visitor;

import java.util.HexFormat;

/**
 * SHA-256 of a session cookie's value.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record SessionKey(String hex) {
  /** Takes the 32 bytes of a hash. */
  public static SessionKey of(byte[] hash) {
    return new SessionKey(HexFormat.of().formatHex(hash));
  }

  /** The 32 bytes of the hash. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}

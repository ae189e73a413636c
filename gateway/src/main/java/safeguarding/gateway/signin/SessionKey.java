package safeguarding.gateway.signin;

import java.util.HexFormat;

/**
 * SHA-256 of a session cookie's value.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record SessionKey(String hex) {
  static SessionKey of(byte[] hash) {
    return new SessionKey(HexFormat.of().formatHex(hash));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}

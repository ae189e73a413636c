package safeguarding.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import safeguarding.security.AuthorityCode;

/**
 * The id of somebody or something that the council itself numbers, such as a child: the same in
 * every service, without any of them asking another.
 *
 * <p>It is no secret: who knows the number can compute the id. It only keeps the number out of
 * addresses and log lines.
 */
public final class StableId {
  private StableId() {}

  /**
   * Computes the id, a UUID of version 8 (RFC 9562) from SHA-256.
   *
   * @param authority whose number it is
   * @param kind what is numbered: {@code child}
   * @param number as the council writes it, without spaces around it; another spelling is another
   *     id
   */
  public static UUID of(AuthorityCode authority, String kind, String number) {
    byte[] name = String.join("\n", authority.code(), kind, number).getBytes(UTF_8);
    try {
      ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name));
      long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
      long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

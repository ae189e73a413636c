package safeguarding.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import safeguarding.security.AuthorityCode;

/**
 * Makes keyed hashes of values that must stay comparable and are never stored: a date of birth, a
 * name that was searched for. The same value of another authority or another field has another
 * hash.
 */
@Context
@Requires(beans = HashKeySettings.class)
public final class HashKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_BYTES = 32;

  private final SecretKeySpec key;

  HashKey(HashKeySettings settings) {
    byte[] bytes = decode(settings.hashKey());
    if (bytes.length < LEAST_BYTES) {
      throw new IllegalArgumentException("audit.hash-key is Base64 of at least 32 random bytes");
    }
    key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /**
   * Returns the hash of a value, after Unicode normalisation (NFC) and without blanks around it.
   * Capitals count: a field that ignores them is folded by its caller.
   *
   * @param authority whose record it is about
   * @param field what the value is: {@code date-of-birth}
   * @param value the value itself
   */
  public KeyedHash hash(AuthorityCode authority, String field, String value) {
    String normalised = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (String part : new String[] {authority.code(), field}) {
        mac.update(part.getBytes(UTF_8));
        mac.update((byte) 0);
      }
      return KeyedHash.of(mac.doFinal(normalised.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  private static byte[] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      // Not passed on as the cause: its message may repeat part of the key.
      return new byte[0];
    }
  }
}

package safeguarding.gateway.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import safeguarding.gateway.visitor.Sealing;
import safeguarding.gateway.visitor.SessionKey;

/**
 * The value of a session cookie: 256 random bits that only the browser keeps. Everything else about
 * a session is derived from it, one way: the key under which the session is found, the key with
 * which its tokens are sealed, and the token of its forms. The table alone opens nothing.
 */
final class CookieSecret {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 32;
  private static final int NONCE_LENGTH = 12;
  private static final int TAG_BITS = 128;
  private final byte[] secret;

  private CookieSecret(byte[] secret) {
    this.secret = secret;
  }

  static CookieSecret fresh() {
    byte[] secret = new byte[LENGTH];
    RANDOM.nextBytes(secret);
    return new CookieSecret(secret);
  }

  /** Reads a cookie's value; empty for anything that this class did not write. */
  static Optional<CookieSecret> read(String cookie) {
    try {
      byte[] secret = Base64.getUrlDecoder().decode(cookie);
      return secret.length == LENGTH ? Optional.of(new CookieSecret(secret)) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  String cookie() {
    return encoded(secret);
  }

  SessionKey sessionKey() {
    try {
      return SessionKey.of(MessageDigest.getInstance("SHA-256").digest(secret));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String csrfToken() {
    return encoded(derived("form"));
  }

  /** Seals what a page keeps in its own address, for this session alone. */
  Sealing pages() {
    return new Sealing() {
      @Override
      public String seal(String text) {
        return CookieSecret.this.seal("page", text.getBytes(StandardCharsets.UTF_8));
      }

      @Override
      public Optional<String> open(String sealed) {
        try {
          return Optional.of(
              new String(CookieSecret.this.open("page", sealed), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException
            | IllegalStateException
            | IndexOutOfBoundsException notOurs) {
          return Optional.empty();
        }
      }
    };
  }

  String seal(byte[] content) {
    return seal("seal", content);
  }

  byte[] open(String text) {
    return open("seal", text);
  }

  private String seal(String purpose, byte[] content) {
    byte[] nonce = new byte[NONCE_LENGTH];
    RANDOM.nextBytes(nonce);
    byte[] sealed = cipher(purpose, Cipher.ENCRYPT_MODE, nonce, content, 0);
    byte[] all = new byte[NONCE_LENGTH + sealed.length];
    System.arraycopy(nonce, 0, all, 0, NONCE_LENGTH);
    System.arraycopy(sealed, 0, all, NONCE_LENGTH, sealed.length);
    return encoded(all);
  }

  private byte[] open(String purpose, String text) {
    byte[] sealed = Base64.getUrlDecoder().decode(text);
    byte[] nonce = new byte[NONCE_LENGTH];
    System.arraycopy(sealed, 0, nonce, 0, NONCE_LENGTH);
    return cipher(purpose, Cipher.DECRYPT_MODE, nonce, sealed, NONCE_LENGTH);
  }

  private byte[] cipher(String purpose, int mode, byte[] nonce, byte[] content, int offset) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode, new SecretKeySpec(derived(purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(content, offset, content.length - offset);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a session cannot be sealed or opened", e);
    }
  }

  private byte[] derived(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

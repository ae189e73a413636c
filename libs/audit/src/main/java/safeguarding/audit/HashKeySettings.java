package safeguarding.audit;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;

/**
 * The key of the keyed hashes. Without it {@link HashKey} does not exist, and a program that needs
 * one does not start.
 *
 * @param hashKey {@code audit.hash-key}: Base64 of at least 32 random bytes
 */
@ConfigurationProperties("audit")
@Requires(property = "audit.hash-key")
public record HashKeySettings(String hashKey) {
  /** Without the key: this text may reach a log. */
  @Override
  public String toString() {
    return "HashKeySettings[hashKey=withheld]";
  }
}

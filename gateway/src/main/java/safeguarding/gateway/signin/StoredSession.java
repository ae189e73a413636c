package safeguarding.gateway.signin;

import java.time.Instant;
import safeguarding.gateway.visitor.SessionKey;

/**
 * A row of the table {@code session}.
 *
 * @param key SHA-256 of the cookie's value
 * @param subject of the person; opaque
 * @param authorityCode of the person
 * @param sealedTokens open only with the cookie
 * @param seenAt when it was last used, to the minute
 * @param endsAt when it ends however much it is used
 * @param showsNames whether lists show full names instead of initials
 */
record StoredSession(
    SessionKey key,
    String subject,
    String authorityCode,
    String sealedTokens,
    Instant seenAt,
    Instant endsAt,
    boolean showsNames) {

  StoredSession withTokens(String sealed) {
    return new StoredSession(key, subject, authorityCode, sealed, seenAt, endsAt, showsNames);
  }
}

package safeguarding.local.openid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import safeguarding.local.postgres.Secrets;

/**
 * Refresh tokens with rotation: each is used once and replaced. A token that comes a second time
 * has been stolen from somebody, so its whole family ends (RFC 9700 section 4.14.2).
 */
final class RefreshTokens {
  /** What a used token turned into. */
  record Renewed(Grant grant, String token) {}

  private record Kept(String family, Grant grant, Instant until, boolean used) {}

  private static final Duration LIFE = Duration.ofHours(12);

  private final Map<String, Kept> kept = new HashMap<>();
  private final Clock clock;

  RefreshTokens(Clock clock) {
    this.clock = clock;
  }

  /** The first token of a family, which is named by the code that it was given for. */
  synchronized String issue(String family, Grant grant) {
    return keep(family, grant, clock.instant().plus(LIFE));
  }

  synchronized Optional<Renewed> renew(String token) {
    var old = kept.get(token);
    if (old == null || !clock.instant().isBefore(old.until())) {
      return Optional.empty();
    }
    if (old.used()) {
      revoke(old.family());
      return Optional.empty();
    }
    kept.put(token, new Kept(old.family(), old.grant(), old.until(), true));
    return Optional.of(new Renewed(old.grant(), keep(old.family(), old.grant(), old.until())));
  }

  synchronized void revoke(String family) {
    kept.values().removeIf(one -> one.family().equals(family));
  }

  private String keep(String family, Grant grant, Instant until) {
    var now = clock.instant();
    kept.values().removeIf(one -> one.until().isBefore(now));
    var token = Secrets.random();
    kept.put(token, new Kept(family, grant, until, false));
    return token;
  }
}

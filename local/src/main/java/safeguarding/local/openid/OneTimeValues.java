package safeguarding.local.openid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import safeguarding.local.postgres.Secrets;

/**
 * What is kept under a random name until it is taken once or its time is over.
 *
 * @param <T> what is kept
 */
final class OneTimeValues<T> {
  private record Kept<T>(T value, Instant until) {}

  private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();
  private final Duration life;
  private final Clock clock;

  OneTimeValues(Duration life, Clock clock) {
    this.life = life;
    this.clock = clock;
  }

  /** Keeps a value and returns the name under which it can be taken. */
  String keep(T value) {
    var now = clock.instant();
    kept.values().removeIf(old -> old.until().isBefore(now));
    var name = Secrets.random();
    kept.put(name, new Kept<>(value, now.plus(life)));
    return name;
  }

  /** The value, for the first who asks in time. */
  Optional<T> take(String name) {
    return Optional.ofNullable(kept.remove(name))
        .filter(one -> clock.instant().isBefore(one.until()))
        .map(Kept::value);
  }
}

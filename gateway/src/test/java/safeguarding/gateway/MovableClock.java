package safeguarding.gateway;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The gateway's clock, which a test may put forward; everybody else's goes on. */
@Singleton
@Replaces(value = Clock.class, factory = Clocks.class)
final class MovableClock extends Clock {
  private volatile Duration ahead = Duration.ZERO;
  private volatile @Nullable Instant stopped;

  void forward(Duration by) {
    ahead = ahead.plus(by);
  }

  /** Stands still from now on, but for what it is put forward. */
  void stop() {
    stopped = Instant.now();
  }

  void back() {
    stopped = null;
    ahead = Duration.ZERO;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("an instant needs no zone");
  }

  @Override
  public Instant instant() {
    Instant still = stopped;
    return (still == null ? Instant.now() : still).plus(ahead);
  }
}

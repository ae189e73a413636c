package safeguarding.clareview;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** It is as late as a test says. */
@Singleton
@Replaces(Clock.class)
@Requires(property = "test.settable-clock")
public final class SettableClock extends Clock {
  private volatile Instant now = Instant.parse("2026-06-01T09:00:00Z");

  public void set(Instant instant) {
    now = instant;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}

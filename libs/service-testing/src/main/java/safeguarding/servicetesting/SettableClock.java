package safeguarding.servicetesting;

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
@Requires(property = SettableClock.WANTED)
final class SettableClock extends Clock {
  /** Set where a program is to have this clock and not the system's. */
  static final String WANTED = "test.settable-clock";

  private volatile Instant now = Instant.parse("2026-06-01T09:00:00Z");

  void set(Instant instant) {
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

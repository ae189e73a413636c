package safeguarding.grpcedge;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** In these tests it is always the same moment. */
@Singleton
@Replaces(Clock.class)
public final class FixedClock extends Clock {
  public static final Instant NOW = Instant.parse("2026-06-01T09:00:00.123456Z");

  @Override
  public Instant instant() {
    return NOW;
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

package safeguarding.gateway;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The time, as one bean, so that tests can set it. */
@Factory
final class Clocks {
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}

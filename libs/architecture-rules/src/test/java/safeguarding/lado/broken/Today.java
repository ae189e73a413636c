package safeguarding.lado.broken;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reads the time where no test can set it. */
final class Today {
  LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }

  Clock clock() {
    return Clock.systemUTC();
  }
}

package safeguarding.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import safeguarding.security.Caller;

/**
 * When and by whom something was written down here, which may be long after it happened.
 *
 * @param at to the microsecond that the database keeps
 * @param subject the person's opaque identity
 * @param name as it stood on their token
 */
public record Recorded(Instant at, String subject, String name) {

  /** Written down by the caller, now. */
  public static Recorded by(Caller caller, Instant now) {
    return new Recorded(now.truncatedTo(ChronoUnit.MICROS), caller.subject(), caller.name());
  }
}

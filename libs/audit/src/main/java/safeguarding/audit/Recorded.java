package safeguarding.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import safeguarding.security.Caller;
import safeguarding.tenancy.Row;

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

  /**
   * Reads it from its three columns: {@code ended_recorded_at}, {@code …_by} and {@code …_by_name}.
   *
   * @param what stands before {@code recorded_at}, with its underscore: {@code ended_}; may be
   *     empty
   */
  public static Recorded of(Row row, String what) {
    return new Recorded(
        row.instant(what + "recorded_at"),
        row.text(what + "recorded_by"),
        row.text(what + "recorded_by_name"));
  }
}

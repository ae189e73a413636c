package safeguarding.calendar;

import java.util.Collection;
import java.util.Collections;

/** Whether something was done by its last day, as a figure counts it ({@link RuleClocks#judge}). */
public enum Timeliness {
  /** By the end of the last day. */
  IN_TIME,
  /** Not done, and the last day has not passed: not counted yet. */
  RUNNING,
  /** The known bank holidays do not reach far enough: not counted at all. */
  CANNOT_BE_TOLD,
  /** After the last day, or not at all though it has passed. */
  LATE;

  /**
   * Of what was done for several at once: late when it was for one of them, and in time only when
   * it was for each.
   *
   * @param each never empty
   */
  public static Timeliness ofAll(Collection<Timeliness> each) {
    return Collections.max(each);
  }
}

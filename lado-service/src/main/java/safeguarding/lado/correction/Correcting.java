package safeguarding.lado.correction;

import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What every correction is held to, whatever it corrects. */
public final class Correcting {
  /** A correction that corrects nothing would only put a version into the timeline. */
  public static final Refusal NOTHING_CHANGED =
      Refusal.of("nothing-changed", "Nothing was changed");

  private Correcting() {}

  /** Why it is corrected stands with what stood before, and so is needed. */
  public static void reason(Violations violations, String why) {
    violations.required("reason", why, "Write why you change this");
    violations.longText("reason", why);
  }

  /** What is right, where something else stood before: else {@link #NOTHING_CHANGED}. */
  public static <T> Ruling<T> unlessSame(T right, T before) {
    return right.equals(before) ? Ruling.refused(NOTHING_CHANGED) : Ruling.granted(right);
  }
}

package safeguarding.childprotection.plan;

import safeguarding.rulings.Keyed;

/** Why a plan ended. */
public enum PlanEndReason implements Keyed {
  CHILD_IN_NEED,
  EARLY_HELP,
  CLOSED,
  LOOKED_AFTER,
  MOVED,
  EIGHTEEN,
  DIED;

  /** Whether the plan ends without a conference that decides so. */
  public boolean isOutsideConference() {
    return switch (this) {
      case CHILD_IN_NEED, EARLY_HELP, CLOSED, LOOKED_AFTER -> false;
      case MOVED, EIGHTEEN, DIED -> true;
    };
  }
}

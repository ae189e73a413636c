package safeguarding.lado.followup;

import safeguarding.rulings.Keyed;

/** How a thing to be done stands. */
public enum FollowUpStanding implements Keyed {
  /** Decided, and still to be done. */
  DECIDED,
  DONE,
  /** Decided against. */
  NOT_NEEDED
}

package safeguarding.childprotection.family;

import safeguarding.rulings.Keyed;

/** Where a family group stands. Several may hold at once. */
public enum FamilyState implements Keyed {
  /** A referral waits for a decision. */
  REFERRED,
  /** An enquiry under section 47 runs. */
  UNDER_ENQUIRY,
  /** A conference is needed or requested, or was stood down, and has no date. */
  CONFERENCE_TO_BOOK,
  CONFERENCE_BOOKED,
  ON_PLAN,
  /** Nothing is open. */
  CLOSED
}

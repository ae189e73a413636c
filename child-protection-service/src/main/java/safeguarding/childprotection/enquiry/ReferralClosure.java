package safeguarding.childprotection.enquiry;

import safeguarding.rulings.Keyed;

/** What became of a referral that needed no strategy discussion. */
public enum ReferralClosure implements Keyed {
  NO_FURTHER_ACTION,
  EARLY_HELP,
  CHILD_IN_NEED,
  MOVED_AWAY
}

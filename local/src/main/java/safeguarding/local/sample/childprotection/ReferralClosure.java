package safeguarding.local.sample.childprotection;

import safeguarding.local.sample.Coded;

/** What a referral that needs no strategy discussion leads to. */
enum ReferralClosure implements Coded {
  NO_FURTHER_ACTION,
  EARLY_HELP,
  CHILD_IN_NEED,
  MOVED_AWAY
}

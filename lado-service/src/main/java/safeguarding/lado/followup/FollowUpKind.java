package safeguarding.lado.followup;

import safeguarding.rulings.Keyed;

/** What is done after an allegation, and before its outcome (lado.md, 'The path'). */
public enum FollowUpKind implements Keyed {
  DBS_REFERRAL,
  REGULATOR_REFERRAL,
  SETTING_LEARNING,
  CHILD_SUPPORT,
  ADULT_SUPPORT,
  FAMILY_TOLD,
  ADULT_TOLD_IN_WRITING;

  /** Whether it goes to somebody who gives it a reference. */
  boolean isReferral() {
    return this == DBS_REFERRAL || this == REGULATOR_REFERRAL;
  }
}

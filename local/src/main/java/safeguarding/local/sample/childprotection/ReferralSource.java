package safeguarding.local.sample.childprotection;

import safeguarding.local.sample.Coded;

/** Who refers a child. */
enum ReferralSource implements Coded {
  FAMILY,
  SCHOOL,
  HEALTH,
  POLICE,
  HOUSING,
  SOCIAL_CARE,
  OTHER_AUTHORITY,
  ANONYMOUS,
  OTHER
}

package safeguarding.local.sample.childprotection;

import safeguarding.local.sample.Coded;

/** Who takes part in a meeting. */
enum Agency implements Coded {
  SOCIAL_CARE,
  POLICE,
  HEALTH,
  EDUCATION,
  EARLY_YEARS,
  PROBATION,
  HOUSING,
  ADULT_SERVICES,
  VOLUNTARY,
  OTHER
}

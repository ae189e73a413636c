package safeguarding.childprotection.enquiry;

import safeguarding.rulings.Keyed;

/** Who works with a family, as far as meetings count it. */
public enum Agency implements Keyed {
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

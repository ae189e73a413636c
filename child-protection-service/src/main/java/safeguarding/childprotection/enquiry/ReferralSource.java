package safeguarding.childprotection.enquiry;

import safeguarding.rulings.Keyed;

/** Who referred the children. */
public enum ReferralSource implements Keyed {
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

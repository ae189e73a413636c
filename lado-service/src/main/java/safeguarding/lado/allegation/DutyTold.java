package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** Who else has a duty in the matter, and was told of it before the LADO or with them. */
public enum DutyTold implements Keyed {
  POLICE,
  SOCIAL_CARE,
  OFSTED,
  CQC,
  REGULATOR;
}

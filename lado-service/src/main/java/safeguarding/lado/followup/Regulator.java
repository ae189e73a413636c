package safeguarding.lado.followup;

import safeguarding.rulings.Keyed;

/** Whom a referral about somebody's profession or registration goes to. */
public enum Regulator implements Keyed {
  /** Teaching Regulation Agency. */
  TRA,
  SOCIAL_WORK_ENGLAND,
  HCPC,
  NMC,
  GMC,
  OFSTED,
  CQC,
  OTHER
}

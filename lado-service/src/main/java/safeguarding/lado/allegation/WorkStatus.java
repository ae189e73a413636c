package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** What an adult does at work when the contact is received. */
public enum WorkStatus implements Keyed {
  IN_POST,
  SUSPENDED,
  ALTERNATIVE_DUTIES,
  RESIGNED,
  DISMISSED,
  REINSTATED;
}

package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** The care that a child is in when the contact is made. */
public enum CareStatus implements Keyed {
  NONE,
  CHILD_IN_NEED,
  CHILD_PROTECTION_PLAN,
  LOOKED_AFTER;
}

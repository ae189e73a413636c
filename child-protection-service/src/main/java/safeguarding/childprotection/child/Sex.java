package safeguarding.childprotection.child;

import safeguarding.rulings.Keyed;

/** A child's sex as recorded. */
public enum Sex implements Keyed {
  FEMALE,
  MALE,
  /** Not known, or not known yet. */
  NOT_KNOWN
}

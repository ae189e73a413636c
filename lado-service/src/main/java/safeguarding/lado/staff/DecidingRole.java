package safeguarding.lado.staff;

import safeguarding.rulings.Keyed;

/** What part somebody's post has in deciding allegations. */
public enum DecidingRole implements Keyed {
  LADO,
  /** The head of service, in the LADO's place. */
  COVERING_LADO;
}

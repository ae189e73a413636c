package safeguarding.lado.workstatus;

import safeguarding.rulings.Keyed;

/** Whether somebody was asked about what the employer decided, and what they say to it. */
public enum Consultation implements Keyed {
  NOT_CONSULTED,
  AGREES,
  DOES_NOT_AGREE
}

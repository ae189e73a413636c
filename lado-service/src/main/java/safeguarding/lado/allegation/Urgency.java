package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** How soon somebody must act on a contact, as who received it sees it. */
public enum Urgency implements Keyed {
  ROUTINE,
  TODAY,
  NOW;
}

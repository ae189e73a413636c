package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** How a contact reached the LADO. */
public enum ReceivedBy implements Keyed {
  TELEPHONE,
  EMAIL,
  ONLINE_FORM,
  LETTER,
  IN_PERSON;
}

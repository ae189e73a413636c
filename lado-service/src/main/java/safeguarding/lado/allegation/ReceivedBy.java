package safeguarding.lado.allegation;

/** How a contact reached the LADO. */
public enum ReceivedBy implements Keyed {
  TELEPHONE,
  EMAIL,
  ONLINE_FORM,
  LETTER,
  IN_PERSON;
}

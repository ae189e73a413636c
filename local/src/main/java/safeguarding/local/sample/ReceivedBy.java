package safeguarding.local.sample;

/** How a contact reached the LADO. */
public enum ReceivedBy implements Coded {
  TELEPHONE,
  EMAIL,
  ONLINE_FORM,
  LETTER,
  IN_PERSON
}

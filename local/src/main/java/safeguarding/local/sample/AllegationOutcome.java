package safeguarding.local.sample;

/** What an enquiry came to (KCSIE part 4). */
public enum AllegationOutcome implements Coded {
  SUBSTANTIATED,
  MALICIOUS,
  FALSE,
  UNSUBSTANTIATED,
  UNFOUNDED,
  NOT_CONCLUDED
}

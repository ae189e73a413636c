package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** The outcome of an enquiry (KCSIE part 4), from the weightiest to the lightest. */
public enum AllegationOutcome implements Keyed {
  SUBSTANTIATED("Substantiated"),
  MALICIOUS("Malicious"),
  FALSE("False"),
  UNSUBSTANTIATED("Unsubstantiated"),
  UNFOUNDED("Unfounded"),
  NOT_CONCLUDED("Not concluded");

  private final String title;

  AllegationOutcome(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }

  /** Whether a reference may mention it: what was malicious or false may not (KCSIE part 4). */
  public boolean mayBeInReferences() {
    return this != MALICIOUS && this != FALSE;
  }
}

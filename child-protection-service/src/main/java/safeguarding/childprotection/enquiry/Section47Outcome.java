package safeguarding.childprotection.enquiry;

import safeguarding.rulings.Keyed;

/** What an enquiry under section 47 found for one child. */
public enum Section47Outcome implements Keyed {
  /** Concerns substantiated, continuing risk of significant harm: a conference is required. */
  CONTINUING_RISK,
  NO_CONTINUING_RISK,
  NOT_SUBSTANTIATED
}

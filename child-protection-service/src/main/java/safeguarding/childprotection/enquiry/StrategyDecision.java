package safeguarding.childprotection.enquiry;

import safeguarding.rulings.Keyed;

/** What a strategy discussion decided. */
public enum StrategyDecision implements Keyed {
  /** Enquiry under section 47 by social care alone. */
  SECTION_47_SINGLE,
  /** Enquiry under section 47 by social care and police together. */
  SECTION_47_JOINT,
  NO_ENQUIRY;

  /** Whether it begins an enquiry under section 47, and with it the clock to the conference. */
  public boolean beginsEnquiry() {
    return switch (this) {
      case SECTION_47_SINGLE, SECTION_47_JOINT -> true;
      case NO_ENQUIRY -> false;
    };
  }
}

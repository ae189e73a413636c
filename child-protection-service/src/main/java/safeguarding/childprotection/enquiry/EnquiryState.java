package safeguarding.childprotection.enquiry;

import safeguarding.rulings.Keyed;

/** Where an enquiry stands. Each state is one or two records of {@link Enquiry}. */
public enum EnquiryState implements Keyed {
  /** A referral that waits for a decision. */
  REFERRED,
  /** Closed without an enquiry under section 47: at the referral, or by the discussion. */
  CLOSED,
  UNDER_ENQUIRY,
  /** The enquiry under section 47 has its outcome. */
  CONCLUDED
}

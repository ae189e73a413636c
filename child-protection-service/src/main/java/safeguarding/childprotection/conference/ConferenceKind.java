package safeguarding.childprotection.conference;

import safeguarding.rulings.Keyed;

/** Whether a conference is the first about an enquiry, or reviews a plan. */
public enum ConferenceKind implements Keyed {
  INITIAL,
  REVIEW
}

package safeguarding.lado.strategymeeting;

import safeguarding.rulings.Keyed;

/** What a meeting is for (report 205/2018, elements of the work). */
public enum MeetingKind implements Keyed {
  /** The complex strategy meeting (CSM) of an enquiry. */
  COMPLEX_STRATEGY("Complex strategy meeting"),
  /** Looks at an enquiry again. */
  REVIEW_STRATEGY("Review strategy meeting"),
  /** Below the threshold of a CSM. */
  PROFESSIONALS("Professionals' meeting");

  private final String title;

  MeetingKind(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }

  /** Whether it belongs to an enquiry, and its clocks count it. */
  public boolean isStrategy() {
    return this != PROFESSIONALS;
  }
}

package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** What the threshold decision leads to (report 205/2018 §4.5). */
public enum ReferralOutcome implements Keyed {
  LOGGED_AND_CLOSED("Logged and closed"),
  ADVICE_GIVEN("Enquiry or advice given"),
  INTERNAL_ENQUIRY("Internal enquiry or complex strategy meeting"),
  REFERRED_TO_ANOTHER_LADO("Referred to another LADO");

  private final String title;

  ReferralOutcome(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}

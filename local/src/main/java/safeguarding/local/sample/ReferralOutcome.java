package safeguarding.local.sample;

/** What became of a contact when the threshold was decided (report 205/2018 §4.5). */
public enum ReferralOutcome implements Coded {
  LOGGED_AND_CLOSED,
  ADVICE_GIVEN,
  INTERNAL_ENQUIRY,
  REFERRED_TO_ANOTHER_LADO
}

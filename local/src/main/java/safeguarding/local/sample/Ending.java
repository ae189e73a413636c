package safeguarding.local.sample;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a contact.
 *
 * @param outcome null where no enquiry was made, or it still runs
 */
record Ending(ReferralOutcome referral, @Nullable AllegationOutcome outcome) {
  static Ending without(ReferralOutcome referral) {
    return new Ending(referral, null);
  }

  static Ending enquiry(AllegationOutcome outcome) {
    return new Ending(ReferralOutcome.INTERNAL_ENQUIRY, outcome);
  }
}

package safeguarding.childprotection.enquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The closure of a referral as somebody wants it recorded; null is missing. */
public record CloseReferral(
    @Nullable LocalDate closedOn, @Nullable ReferralClosure outcome, String reasons) {

  /** Takes the text without the blanks around it. */
  public CloseReferral {
    reasons = reasons.strip();
  }
}

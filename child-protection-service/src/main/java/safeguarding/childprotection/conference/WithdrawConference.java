package safeguarding.childprotection.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A withdrawal as somebody wants it recorded; null is missing. */
public record WithdrawConference(
    @Nullable LocalDate withdrawnOn,
    @Nullable WithdrawalReason reason,
    String agreedBy,
    String reasons) {

  /** Takes the texts without the blanks around them. */
  public WithdrawConference {
    agreedBy = agreedBy.strip();
    reasons = reasons.strip();
  }
}

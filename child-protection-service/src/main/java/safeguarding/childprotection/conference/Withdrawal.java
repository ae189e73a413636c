package safeguarding.childprotection.conference;

import java.time.LocalDate;

/**
 * A conference will not be held, as {@link WithdrawalRules} lets it through.
 *
 * @param agreedBy the manager who agreed; empty where it follows from the end of the last plan
 */
public record Withdrawal(
    LocalDate withdrawnOn, WithdrawalReason reason, String agreedBy, String reasons) {}

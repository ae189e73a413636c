package safeguarding.childprotection.enquiry;

import java.time.LocalDate;

/**
 * How a referral ended that needed no strategy discussion, as {@link ClosureRules} lets it through.
 */
public record Closure(LocalDate closedOn, ReferralClosure outcome, String reasons) {}

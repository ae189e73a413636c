package safeguarding.local.sample.childprotection;

import java.time.LocalDate;

/** The end of a referral that needs no strategy discussion. */
record Closure(LocalDate closedOn, ReferralClosure outcome, String reasons) {}

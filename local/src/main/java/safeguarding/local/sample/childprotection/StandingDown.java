package safeguarding.local.sample.childprotection;

import java.time.LocalDate;

/** A conference that did not take place. */
record StandingDown(LocalDate stoodDownOn, DelayReason reason, String agreedBy) {}

package safeguarding.local.sample.care;

import java.time.LocalDate;

/** A child ceases to be looked after. */
record CareEnding(LocalDate ceasedOn, CareEndReason reason) {}

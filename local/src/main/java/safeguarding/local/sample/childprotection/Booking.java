package safeguarding.local.sample.childprotection;

import java.time.Instant;

/** The time and the place of a conference. */
record Booking(Instant startsAt, String chair, String place) {}

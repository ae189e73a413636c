package safeguarding.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A booked conference did not take place.
 *
 * @param startsAt when it was booked for
 */
public record StandingDown(
    Instant startsAt, LocalDate stoodDownOn, DelayReason reason, String agreedBy) {}

package safeguarding.lado.retention;

import java.time.LocalDate;

/**
 * Until when a record is kept.
 *
 * @param day the first on which it may be deleted
 */
record KeptUntil(LocalDate day, RetentionReason reason) {}

package safeguarding.lado.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.adultmatching.BirthDate;

/**
 * What of one contact about an adult says how long all of them are kept.
 *
 * @param receivedOn the London day
 * @param born null where that contact does not tell
 * @param needed whether its case is open, or under a legal hold
 */
record TellingFacts(LocalDate receivedOn, @Nullable BirthDate born, boolean needed) {}

package safeguarding.clareview.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a review came to.
 *
 * @param heldOn of the first part, where it was held in several
 * @param outOfTime why it was held after the last day in time, where the booking did not say; else
 *     null
 * @param decisions in words; empty when they follow with the record
 */
public record Holding(LocalDate heldOn, @Nullable OutOfTime outOfTime, String decisions) {}

package safeguarding.clareview.review;

import java.time.LocalDate;

/**
 * Why a review will not be held.
 *
 * @param reason in words; never empty
 */
public record Cancellation(LocalDate cancelledOn, String reason) {}

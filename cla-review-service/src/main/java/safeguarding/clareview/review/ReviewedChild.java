package safeguarding.clareview.review;

import java.util.UUID;

/**
 * A child of a review.
 *
 * @param courseId of the period of care or the order that is reviewed
 */
public record ReviewedChild(UUID childId, UUID courseId) {}

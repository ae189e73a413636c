package safeguarding.clareview.review;

/**
 * Why a review is after the last day in time.
 *
 * @param agreedBy the manager who agreed
 */
public record Late(LateReviewReason reason, String agreedBy) {}

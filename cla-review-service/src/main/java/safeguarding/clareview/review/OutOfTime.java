package safeguarding.clareview.review;

/** Why a review is later than its last day in time, and which manager agreed. */
public record OutOfTime(LateReviewReason reason, String agreedBy) {}

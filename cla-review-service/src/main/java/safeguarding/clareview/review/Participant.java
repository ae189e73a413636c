package safeguarding.clareview.review;

/** A child of a review that was held, and how the child took part. */
public record Participant(ReviewedChild child, Participation participation) {}

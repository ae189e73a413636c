package safeguarding.clareview.review;

import safeguarding.rulings.Keyed;

/** Where a review stands. Each state is a record of {@link Review}. */
public enum ReviewState implements Keyed {
  /** It lies ahead, or is to be recorded. */
  BOOKED,
  /** It was held. */
  HELD,
  /** It will not be held. */
  CANCELLED
}

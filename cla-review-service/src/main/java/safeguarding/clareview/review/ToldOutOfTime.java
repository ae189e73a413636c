package safeguarding.clareview.review;

import org.jspecify.annotations.Nullable;

/** Why a review is out of time, as told; null and empty where left out. */
public record ToldOutOfTime(@Nullable LateReviewReason reason, String agreedBy) {
  /** Nothing told. */
  public static final ToldOutOfTime NOTHING = new ToldOutOfTime(null, "");
}

package safeguarding.clareview.review;

import org.jspecify.annotations.Nullable;

/** Why a review is late, as told; null and empty where left out. */
public record ToldLate(@Nullable LateReviewReason reason, String agreedBy) {
  /** Nothing told. */
  public static final ToldLate NOTHING = new ToldLate(null, "");
}

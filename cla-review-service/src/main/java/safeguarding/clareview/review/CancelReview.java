package safeguarding.clareview.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A booked review will not be held, as told; null and empty where left out. */
public record CancelReview(@Nullable LocalDate cancelledOn, String reason) {
  /** Takes the reason without the blanks around it. */
  public CancelReview {
    reason = reason.strip();
  }
}

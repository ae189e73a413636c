package safeguarding.clareview.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.care.ReviewSubject;

/** A review is booked, as told; null and empty where left out. */
public record BookReview(
    @Nullable ReviewSubject subject,
    List<UUID> childIds,
    @Nullable Instant startsAt,
    String place,
    String iro,
    ToldOutOfTime outOfTime) {
  /** Keeps its own copy of the ids. */
  public BookReview {
    childIds = List.copyOf(childIds);
  }
}

package safeguarding.childprotection.conference;

import java.util.List;
import java.util.UUID;

/** A review conference as somebody wants it booked. */
public record BookReviewConference(List<UUID> childIds, BookConference booking) {
  /** Takes each child once. */
  public BookReviewConference {
    childIds = childIds.stream().distinct().toList();
  }
}

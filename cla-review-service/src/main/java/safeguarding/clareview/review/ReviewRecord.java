package safeguarding.clareview.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.review.Review.Held;
import safeguarding.grpcedge.Versioned;
import safeguarding.grpcedge.record.TimelineEvent;

/**
 * A review as it is kept: with its version and who wrote what down when.
 *
 * @param version counts the changes
 * @param bookingRecorded of the booking as it stands: of the last move, where it was moved
 * @param holdingRecorded null until it is held
 */
public record ReviewRecord(
    Review review, int version, Recorded bookingRecorded, @Nullable Recorded holdingRecorded)
    implements Versioned {

  /** What has happened, in its order. */
  public List<TimelineEvent> timeline() {
    List<TimelineEvent> events = new ArrayList<>();
    events.add(
        new TimelineEvent(
            "review-booked", bookingRecorded.at(), true, bookingRecorded, review.id()));
    if (review instanceof Held held && holdingRecorded != null) {
      events.add(
          new TimelineEvent(
              "review-held",
              LondonTime.startOf(held.holding().heldOn()),
              false,
              holdingRecorded,
              review.id()));
    }
    return List.copyOf(events);
  }
}

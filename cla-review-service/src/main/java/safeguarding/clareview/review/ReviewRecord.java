package safeguarding.clareview.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.review.Review.Booked;
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

  /**
   * What has happened. The booking of a review that was held is left out: history is booked on the
   * day on which it is entered, years after the review.
   */
  public List<TimelineEvent> timeline() {
    return switch (review) {
      case Booked _ ->
          List.of(
              new TimelineEvent(
                  "review-booked", bookingRecorded.at(), true, bookingRecorded, review.id()));
      case Held held ->
          List.of(
              new TimelineEvent(
                  "review-held",
                  LondonTime.startOf(held.holding().heldOn()),
                  false,
                  Objects.requireNonNull(holdingRecorded),
                  review.id()));
    };
  }
}

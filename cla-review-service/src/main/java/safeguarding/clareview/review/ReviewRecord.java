package safeguarding.clareview.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.review.Review.Booked;
import safeguarding.clareview.review.Review.Cancelled;
import safeguarding.clareview.review.Review.Held;
import safeguarding.grpcedge.Versioned;
import safeguarding.grpcedge.record.TimelineEvent;

/**
 * A review as it is kept: with its version and who wrote what down when.
 *
 * @param version counts the changes
 * @param bookingRecorded of the booking as it stands: of the last move, where it was moved
 * @param endRecorded of the holding or the cancellation; null while it is booked
 */
public record ReviewRecord(
    Review review, int version, Recorded bookingRecorded, @Nullable Recorded endRecorded)
    implements Versioned {

  /**
   * What has happened. The booking of a review that was held or cancelled is left out: history is
   * booked on the day on which it is entered, years after the review.
   */
  public List<TimelineEvent> timeline() {
    return switch (review) {
      case Booked _ ->
          List.of(
              new TimelineEvent(
                  "review-booked", bookingRecorded.at(), true, bookingRecorded, review.id()));
      case Held held -> List.of(ended("review-held", held.holding().heldOn()));
      case Cancelled cancelled ->
          List.of(ended("review-cancelled", cancelled.cancellation().cancelledOn()));
    };
  }

  private TimelineEvent ended(String kind, LocalDate day) {
    return new TimelineEvent(
        kind, LondonTime.startOf(day), false, Objects.requireNonNull(endRecorded), review.id());
  }
}

package safeguarding.clareview.timescale;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened in a period of care or under an order, as far as clocks care: London days.
 *
 * @param endedOn null while it runs
 * @param notifiedOn when the safeguarding unit was told; null when not known
 * @param iroAppointedOn null when nobody is appointed, or it is not known when
 * @param reviewBooked whether a review lies ahead
 * @param reviewsHeld in their order
 */
public record CareEvents(
    CourseKind kind,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    @Nullable LocalDate notifiedOn,
    @Nullable LocalDate iroAppointedOn,
    boolean reviewBooked,
    List<LocalDate> reviewsHeld) {

  /** Keeps its own sorted copy of the days. */
  public CareEvents {
    reviewsHeld = reviewsHeld.stream().sorted().toList();
  }

  /** The reviews held before a day. */
  public List<LocalDate> reviewsBefore(LocalDate day) {
    return reviewsHeld.stream().filter(held -> held.isBefore(day)).toList();
  }

  /**
   * Whether an independent reviewing officer is still to be appointed. A review that is booked or
   * held has one, whoever wrote down when.
   */
  public boolean needsIro() {
    return kind != CourseKind.SUPERVISION_ORDER
        && endedOn == null
        && iroAppointedOn == null
        && !reviewBooked
        && reviewsHeld.isEmpty();
  }

  /** The rule of the review that is to be held next. */
  public String nextReviewRule() {
    return kind.reviewAfter(reviewsHeld.size());
  }

  /** The day from which the review that is to be held next counts. */
  public LocalDate nextReviewFrom() {
    return reviewsHeld.isEmpty() ? startedOn : reviewsHeld.getLast();
  }
}

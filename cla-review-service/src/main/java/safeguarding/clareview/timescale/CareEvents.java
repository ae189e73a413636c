package safeguarding.clareview.timescale;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened in a period of care or under an order, as far as clocks care: London days.
 *
 * @param endedOn null while it runs
 * @param notifiedOn when the safeguarding unit was told; null when not known
 * @param iroAppointedOn when the first reviewing officer was appointed; null while there is none
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

  /** Whether the clock of the notification counts: the day is known, or is still asked for. */
  boolean clocksNotification() {
    return asksForAdmission() && (notifiedOn != null || endedOn == null);
  }

  /** Whether the clock of the appointment counts: the day is known, or is still asked for. */
  boolean clocksIro() {
    return asksForAdmission() && (iroAppointedOn != null || endedOn == null);
  }

  /** Whether it is still to be recorded when the safeguarding unit was told. */
  public boolean needsNotification() {
    return asksForAdmission() && endedOn == null && notifiedOn == null;
  }

  /** Whether an independent reviewing officer is still to be appointed, also for its reviews. */
  public boolean needsIro() {
    return asksForAdmission() && endedOn == null && iroAppointedOn == null;
  }

  /** Whether the unit is to be told and an officer appointed: not for short breaks or an order. */
  private boolean asksForAdmission() {
    return kind.isLookedAfter();
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

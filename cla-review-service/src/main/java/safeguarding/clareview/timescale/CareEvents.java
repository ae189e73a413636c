package safeguarding.clareview.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has happened in a period of care or under an order, as far as clocks care: London days.
 *
 * @param endedOn null while it runs
 * @param eighteenOn the 18th birthday, from which on nobody is a child (Children Act 1989 s.105)
 * @param notifiedOn when the safeguarding unit was told; null when not known
 * @param iroAppointedOn when the first reviewing officer was appointed; null while there is none
 * @param reviewsBooked the days of those neither held nor cancelled, in their order
 * @param reviewsHeld in their order
 */
public record CareEvents(
    CourseKind kind,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    LocalDate eighteenOn,
    @Nullable LocalDate notifiedOn,
    @Nullable LocalDate iroAppointedOn,
    List<LocalDate> reviewsBooked,
    List<LocalDate> reviewsHeld) {

  /** Keeps its own sorted copies of the days. */
  public CareEvents {
    reviewsBooked = reviewsBooked.stream().sorted().toList();
    reviewsHeld = reviewsHeld.stream().sorted().toList();
  }

  /** The reviews held before a day. */
  public List<LocalDate> reviewsBefore(LocalDate day) {
    return reviewsHeld.stream().filter(held -> held.isBefore(day)).toList();
  }

  /** Whether it runs, and of a child: what was not done before asks for nothing any more. */
  private boolean asks(LocalDate today) {
    return endedOn == null && today.isBefore(eighteenOn);
  }

  /** Whether it runs for somebody who is a child no longer, so that its end is to be recorded. */
  public boolean needsEnd(LocalDate today) {
    return endedOn == null && !today.isBefore(eighteenOn);
  }

  /** The last day before the 18th birthday, from which the limit for its end counts. */
  public LocalDate lastDayAsChild() {
    return eighteenOn.minusDays(1);
  }

  /** Whether the clock of the notification counts: the day is known, or is still asked for. */
  boolean clocksNotification(LocalDate today) {
    return kind.isLookedAfter() && (notifiedOn != null || asks(today));
  }

  /** Whether the clock of the appointment counts: the day is known, or is still asked for. */
  boolean clocksIro(LocalDate today) {
    return kind.isLookedAfter() && (iroAppointedOn != null || asks(today));
  }

  /** Whether it is still to be recorded when the safeguarding unit was told. */
  public boolean needsNotification(LocalDate today) {
    return clocksNotification(today) && notifiedOn == null;
  }

  /** Whether an independent reviewing officer is still to be appointed, also for its reviews. */
  public boolean needsIro(LocalDate today) {
    return clocksIro(today) && iroAppointedOn == null;
  }

  /**
   * Whether another review is to be held.
   *
   * @param dueOn its last day in time; empty where it cannot be counted
   */
  boolean needsReview(LocalDate today, Optional<LocalDate> dueOn) {
    return asks(today) && dueOn.filter(eighteenOn::isBefore).isEmpty();
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

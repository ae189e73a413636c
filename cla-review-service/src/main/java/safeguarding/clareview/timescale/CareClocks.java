package safeguarding.clareview.timescale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.RuleClocks;

/**
 * Computes the clocks of care, orders and alerts from what has happened. One that cannot be counted
 * with the known bank holidays is left out: there is no guess.
 */
public final class CareClocks {
  private final RuleClocks clocks;

  /** Counts by these clocks of {@link ClaReviewTimescales}. */
  public CareClocks(RuleClocks clocks) {
    this.clocks = clocks;
  }

  /**
   * The clock of the review that follows those held: each starts with the one before it (regulation
   * 33).
   *
   * @param before the reviews held so far, in their order
   * @param heldOn the day of the review; null while it is to be held
   */
  public Optional<RuleClock> review(
      CourseKind kind, LocalDate startedOn, List<LocalDate> before, @Nullable LocalDate heldOn) {
    return clocks.clock(
        kind.reviewAfter(before.size()), before.isEmpty() ? startedOn : before.getLast(), heldOn);
  }

  /**
   * The clock of the review that is to be held next; empty also when none is: it has ended, or the
   * review would be due only after the 18th birthday.
   */
  public Optional<RuleClock> nextReview(CareEvents events, LocalDate today) {
    return needsReview(events, today) ? counted(events) : Optional.empty();
  }

  /** Whether another review is to be held, also where its last day in time cannot be counted. */
  public boolean needsReview(CareEvents events, LocalDate today) {
    return events.needsReview(today, counted(events).map(clock -> clock.deadline().dueOn()));
  }

  private Optional<RuleClock> counted(CareEvents events) {
    return review(events.kind(), events.startedOn(), events.reviewsHeld(), null);
  }

  /**
   * The last day in time for a review on a day, after those held before it; empty when it cannot be
   * counted.
   */
  public Optional<LocalDate> reviewDue(CareEvents events, LocalDate day) {
    return review(events.kind(), events.startedOn(), events.reviewsBefore(day), null)
        .map(clock -> clock.deadline().dueOn());
  }

  /**
   * Every clock of a period of care or an order, in the order of its path. What was not done before
   * it ended, or before the 18th birthday, is no longer asked for.
   */
  public List<RuleClock> of(CareEvents events, LocalDate today) {
    List<RuleClock> counted = new ArrayList<>();
    LocalDate started = events.startedOn();
    if (events.clocksNotification(today)) {
      clock(ClaReviewTimescales.NOTIFIED, started, events.notifiedOn(), counted);
    }
    if (events.clocksIro(today)) {
      clock(ClaReviewTimescales.IRO_APPOINTED, started, events.iroAppointedOn(), counted);
    }
    List<LocalDate> held = events.reviewsHeld();
    for (int i = 0; i < held.size(); i++) {
      review(events.kind(), started, held.subList(0, i), held.get(i)).ifPresent(counted::add);
    }
    nextReview(events, today).ifPresent(counted::add);
    if (events.needsEnd(today)) {
      clock(ClaReviewTimescales.ENDS_AT_EIGHTEEN, events.lastDayAsChild(), null, counted);
    }
    return List.copyOf(counted);
  }

  /** The running clock that is due first, of all periods and orders of a child. */
  public Optional<RuleClock> next(List<CareEvents> courses, LocalDate today) {
    return courses.stream()
        .flatMap(events -> of(events, today).stream())
        .filter(clock -> clock.deadline().metOn() == null)
        .min(Comparator.comparing(clock -> clock.deadline().dueOn()));
  }

  /**
   * The clock of a concern (report 206/2018 §10.1).
   *
   * @param answeredOn null while it waits
   */
  public Optional<RuleClock> alert(LocalDate raisedOn, @Nullable LocalDate answeredOn) {
    return clocks.clock(ClaReviewTimescales.ALERT_RESPONSE, raisedOn, answeredOn);
  }

  private void clock(
      String rule, LocalDate startedOn, @Nullable LocalDate metOn, List<RuleClock> counted) {
    clocks.clock(rule, startedOn, metOn).ifPresent(counted::add);
  }
}

package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.care.CareLifecycle.Step;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.rulings.Ruling;

/** What may happen to a period of care: (state, command, today) → new state or a named refusal. */
final class CarePolicy {
  private CarePolicy() {}

  /**
   * What is there already when a child becomes looked after.
   *
   * @param childId computed from the child's number
   * @param child the child with this number; null when there is none yet
   * @param courses every period of care and order of the child
   */
  record Before(UUID childId, @Nullable Child child, List<Course> courses) {}

  /** A child and the period of care that begins, and may have ended. */
  record Started(Child child, CarePeriod period) {}

  /** A child becomes looked after (Children Act 1989 s.22; SSDA903). */
  static Ruling<Started> start(UUID id, Before before, StartCare command, LocalDate today) {
    return CareStartRules.check(id, before, command, today);
  }

  /**
   * Legal status or placement changes: the episode ends and the next one begins (SSDA903). The last
   * one of a period that has ended still runs to its end.
   */
  static Ruling<CarePeriod> startEpisode(
      CarePeriod period, Child child, ToldEpisode told, LocalDate today) {
    return CareLifecycle.next(period.state(), Step.START_EPISODE)
        .then(_ -> EpisodeRules.next(period, child, told, today))
        .map(period::with);
  }

  /**
   * A child ceases to be looked after (SSDA903).
   *
   * @param reviewsHeld in this period
   */
  static Ruling<Ceased> end(
      CarePeriod period,
      Child child,
      List<LocalDate> reviewsHeld,
      EndCare command,
      LocalDate today) {
    return CareLifecycle.next(period.state(), Step.END_CARE)
        .then(_ -> CareEndRules.check(period, child, reviewsHeld, "", command, today))
        .map(period::ended);
  }
}

package safeguarding.childprotection.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.childprotection.timescale.ConferenceClocks;

/**
 * A plan with its review conferences.
 *
 * @param endedOn null while it is open
 * @param reviewedOn the days on which its reviews were held, oldest first; the last is the day it
 *     ended where a review ended it
 */
record ReviewedPlan(LocalDate startedOn, @Nullable LocalDate endedOn, List<LocalDate> reviewedOn) {

  /**
   * A review that the plan asked for.
   *
   * @param heldOn null where it was not held
   */
  record Review(LocalDate dueOn, @Nullable LocalDate heldOn) {
    boolean inTime() {
      return heldOn != null && !heldOn.isAfter(dueOn);
    }
  }

  boolean openOn(LocalDate day) {
    return !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
  }

  /** Whether the plan has stood for three months on a day (003 Appendix A). */
  boolean openThreeMonthsOn(LocalDate day) {
    return openOn(day) && !startedOn.plusMonths(3).isAfter(day);
  }

  /**
   * The reviews that fell due from one day to another: whose last day has passed, and which were
   * held or had a plan still open to hold them on.
   */
  Stream<Review> fallenDue(LocalDate from, LocalDate to, ConferenceClocks clocks) {
    return IntStream.rangeClosed(0, reviewedOn.size())
        .mapToObj(i -> review(i, clocks))
        .flatMap(review -> review)
        .filter(review -> !review.dueOn().isBefore(from) && !review.dueOn().isAfter(to))
        .filter(review -> review.heldOn() != null || openOn(review.dueOn()));
  }

  private Stream<Review> review(int place, ConferenceClocks clocks) {
    LocalDate before = place == 0 ? null : reviewedOn.get(place - 1);
    LocalDate heldOn = place == reviewedOn.size() ? null : reviewedOn.get(place);
    return clocks.review(startedOn, before, heldOn).stream()
        .map(clock -> new Review(clock.deadline().dueOn(), heldOn));
  }
}

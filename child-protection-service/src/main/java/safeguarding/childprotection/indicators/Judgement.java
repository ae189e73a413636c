package safeguarding.childprotection.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.WorkingDays;
import safeguarding.childprotection.timescale.ConferenceClocks;

/**
 * Whether a conference was in time. Empty where the known bank holidays do not reach far enough to
 * tell: as late it would be blamed on somebody, as in time it would be a guess.
 */
@Singleton
final class Judgement {
  private final ConferenceClocks clocks;

  Judgement(ConferenceClocks clocks) {
    this.clocks = clocks;
  }

  /** An initial conference, after the strategy discussion. */
  Optional<Boolean> initialInTime(LocalDate discussedOn, LocalDate heldOn) {
    return inTime(clocks.initialConference(discussedOn, heldOn), discussedOn, heldOn);
  }

  /**
   * A review conference of a plan.
   *
   * @param lastReviewedOn null for the first
   */
  Optional<Boolean> reviewInTime(
      LocalDate startedOn, @Nullable LocalDate lastReviewedOn, LocalDate heldOn) {
    return inTime(clocks.review(startedOn, lastReviewedOn, heldOn), startedOn, heldOn);
  }

  /**
   * What began before the known bank holidays do came years later; what was held before they end
   * came before a due day beyond them.
   */
  private Optional<Boolean> inTime(
      Optional<RuleClock> clock, LocalDate startedOn, LocalDate heldOn) {
    WorkingDays workingDays = clocks.workingDays();
    return clock
        .map(counted -> !heldOn.isAfter(counted.deadline().dueOn()))
        .or(() ->
            workingDays.knows(heldOn)
                ? Optional.of(workingDays.knows(startedOn))
                : Optional.empty());
  }
}

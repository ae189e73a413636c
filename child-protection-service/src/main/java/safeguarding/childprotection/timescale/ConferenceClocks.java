package safeguarding.childprotection.timescale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.HourClock;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.WorkingDays;

/**
 * The clocks of child protection, each from the events that it looks at. What lies beyond the known
 * bank holidays is left empty: there is no guess.
 */
public final class ConferenceClocks {
  private final RuleClocks clocks;

  /** Counts by these clocks of {@link ChildProtectionTimescales}. */
  public ConferenceClocks(RuleClocks clocks) {
    this.clocks = clocks;
  }

  /** The working day in which it is decided what follows from a referral. */
  public Optional<RuleClock> referralDecision(LocalDate receivedOn, @Nullable LocalDate decidedOn) {
    return clocks.clock(ChildProtectionTimescales.REFERRAL_DECISION, receivedOn, decidedOn);
  }

  /** The 24 hours in which a strategy discussion is written up. */
  public HourClock strategyRecord(Instant heldAt, @Nullable Instant writtenUpAt) {
    return clocks.hourClock(ChildProtectionTimescales.STRATEGY_RECORD, heldAt, writtenUpAt);
  }

  /** The working days from the strategy discussion to the initial conference. */
  public Optional<RuleClock> initialConference(LocalDate discussedOn, @Nullable LocalDate heldOn) {
    return clocks.clock(ChildProtectionTimescales.INITIAL_CONFERENCE, discussedOn, heldOn);
  }

  /**
   * The months to the next review conference of a plan.
   *
   * @param startedOn the day of the initial conference
   * @param lastReviewedOn the day of the last review conference before; null before the first
   * @param heldOn the day of the review that the clock asks for; null while it is not held
   */
  public Optional<RuleClock> review(
      LocalDate startedOn, @Nullable LocalDate lastReviewedOn, @Nullable LocalDate heldOn) {
    return lastReviewedOn == null
        ? clocks.clock(ChildProtectionTimescales.FIRST_REVIEW, startedOn, heldOn)
        : clocks.clock(ChildProtectionTimescales.NEXT_REVIEW, lastReviewedOn, heldOn);
  }

  /**
   * What an open plan asks for next: a review conference or, where the child is 18 today or by the
   * day on which that is due, its end. A person of 18 is no child (Children Act 1989 s.105).
   *
   * @param startedOn the day of the initial conference
   * @param lastReviewedOn the day of the last review conference; null before the first
   * @param ofAgeOn the 18th birthday; empty where no date of birth is known
   */
  public Running next(
      LocalDate startedOn,
      @Nullable LocalDate lastReviewedOn,
      Optional<LocalDate> ofAgeOn,
      LocalDate today) {
    Running review =
        lastReviewedOn == null
            ? new Running(ChildProtectionTimescales.FIRST_REVIEW, startedOn)
            : new Running(ChildProtectionTimescales.NEXT_REVIEW, lastReviewedOn);
    LocalDate due = dueOn(review);
    return ofAgeOn
        .filter(day -> !day.isAfter(due) || !day.isAfter(today))
        .map(day -> new Running(ChildProtectionTimescales.ENDS_AT_EIGHTEEN, day.minusDays(1)))
        .orElse(review);
  }

  /** The last day in time; the day on which the clock started where it cannot be counted. */
  public LocalDate dueOn(Running running) {
    return clock(running).map(clock -> clock.deadline().dueOn()).orElse(running.startedOn());
  }

  /** The clock, running; empty where it cannot be counted. */
  public Optional<RuleClock> clock(Running running) {
    return clocks.clock(running.ruleId(), running.startedOn(), null);
  }

  /** The last day on which a request for a conference is not late. */
  public Optional<LocalDate> requestDueOn(LocalDate discussedOn) {
    return clocks
        .clock(ChildProtectionTimescales.CONFERENCE_REQUEST, discussedOn, null)
        .map(clock -> clock.deadline().dueOn());
  }

  /** The calendar that the clocks are counted by. */
  public WorkingDays workingDays() {
    return clocks.workingDays();
  }
}

package safeguarding.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The clocks that one service's rules set going, counted by one calendar. What the known bank
 * holidays do not reach is left empty: there is no guess.
 */
public final class RuleClocks {
  private final RulesInForce inForce;
  private final WorkingDays workingDays;

  /**
   * Judges by the rules as they are when a clock is asked for, and counts by these working days.
   */
  public RuleClocks(RulesInForce inForce, WorkingDays workingDays) {
    this.inForce = inForce;
    this.workingDays = workingDays;
  }

  /**
   * The version of a rule for a clock that starts on a day.
   *
   * @throws IllegalArgumentException as {@link Timescales#inForce}
   */
  public Timescale rule(String ruleId, LocalDate startedOn) {
    return inForce.rules().inForce(ruleId, startedOn);
  }

  /**
   * The clock that a rule sets going; empty when it ends, or begins, beyond the known bank
   * holidays.
   *
   * @param startedOn the day of the event that starts it, or that it counts back from
   * @param metOn the day on which what is asked for happened; null while it has not
   * @throws IllegalArgumentException as {@link Timescales#deadline}
   */
  public Optional<RuleClock> clock(String ruleId, LocalDate startedOn, @Nullable LocalDate metOn) {
    Timescales rules = inForce.rules();
    try {
      return Optional.of(
          new RuleClock(
              rules.inForce(ruleId, startedOn),
              rules.deadline(ruleId, startedOn, metOn, workingDays)));
    } catch (BeyondKnownCalendar _) {
      return Optional.empty();
    }
  }

  /**
   * The clock that a rule with a limit in hours sets going.
   *
   * @param metAt the instant at which what is asked for happened; null while it has not
   * @throws IllegalArgumentException as {@link Timescales#hourDeadline}
   */
  public HourClock hourClock(String ruleId, Instant startedAt, @Nullable Instant metAt) {
    Timescales rules = inForce.rules();
    return new HourClock(
        rules.inForce(ruleId, LondonTime.dateOf(startedAt)),
        rules.hourDeadline(ruleId, startedAt, metAt));
  }

  /**
   * Whether what a clock asks for was done in time, counted for a figure. Where the known bank
   * holidays do not reach far enough to tell, it is neither: as late it would be blamed on
   * somebody, as in time it would be a guess. Yet what began before they do came years later, and
   * what happened before they end came before a due day beyond them.
   *
   * @param clock empty where it cannot be counted
   * @param startedOn the day on which it starts, also where it cannot be counted
   * @param metOn the day on which what is asked for happened; null while it has not
   */
  public Timeliness judge(
      Optional<RuleClock> clock, LocalDate startedOn, @Nullable LocalDate metOn, LocalDate today) {
    Optional<LocalDate> dueOn = clock.map(counted -> counted.deadline().dueOn());
    if (dueOn.isPresent()) {
      return judge(dueOn.get(), metOn, today);
    }
    if (metOn == null || !workingDays.knows(metOn)) {
      return Timeliness.CANNOT_BE_TOLD;
    }
    return workingDays.knows(startedOn) ? Timeliness.IN_TIME : Timeliness.LATE;
  }

  private static Timeliness judge(LocalDate dueOn, @Nullable LocalDate metOn, LocalDate today) {
    if (metOn == null && !dueOn.isBefore(today)) {
      return Timeliness.RUNNING;
    }
    return metOn == null || metOn.isAfter(dueOn) ? Timeliness.LATE : Timeliness.IN_TIME;
  }

  /**
   * The clock that asks for the next step: of those not met, the first that is not overdue, else
   * the last. So a case that has passed its first limit works towards the second. Empty when none
   * is left to meet.
   */
  public Optional<RuleClock> next(List<RuleClock> clocks, LocalDate today) {
    List<RuleClock> unmet =
        clocks.stream()
            .filter(clock -> clock.deadline().metOn() == null)
            .sorted(Comparator.comparing(clock -> clock.deadline().dueOn()))
            .toList();
    return unmet.stream()
        .filter(clock -> !clock.deadline().dueOn().isBefore(today))
        .findFirst()
        .or(() -> unmet.isEmpty() ? Optional.empty() : Optional.of(unmet.getLast()));
  }

  /**
   * The working days that a clock still has after today; negative when overdue. Empty where the
   * known bank holidays do not reach today or the due day.
   */
  public OptionalInt workingDaysLeft(Deadline deadline, LocalDate today) {
    return workingDays.knows(today) && workingDays.knows(deadline.dueOn())
        ? OptionalInt.of(deadline.workingDaysLeft(today, workingDays))
        : OptionalInt.empty();
  }

  /** The calendar that the clocks are counted by. */
  public WorkingDays workingDays() {
    return workingDays;
  }
}

package safeguarding.grpcedge.worklist;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import safeguarding.calendar.BeyondKnownCalendar;
import safeguarding.calendar.Deadline;
import safeguarding.calendar.Limit;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.Timescale;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;
import safeguarding.grpcedge.worklist.WorkItem.Due;

/** Says of every task when it is due, and puts them in their order. */
@Singleton
final class WorkClocks {
  /**
   * Behind the title of a rule whose due day cannot be counted. The case stays on the list, as due
   * today, so that nobody overlooks it.
   */
  static final String NOT_COUNTABLE = " (due day not known: beyond the known bank holidays)";

  private static final int WORKING_DAYS_OF_A_WEEK = 5;
  private static final int HOURS_OF_A_DAY = 24;

  private final RuleClocks clocks;

  WorkClocks(RuleClocks clocks) {
    this.clocks = clocks;
  }

  /** The tasks with their due days, in the order (due, rule, key). */
  WorkQueue inOrder(List<TaskGroup> groups, LocalDate today) {
    LocalDate endOfWeek = endOfWeek(today);
    WorkQueue queue = new WorkQueue();
    Map<String, Map<LocalDate, Due>> byRule = new HashMap<>();
    for (TaskGroup group : groups) {
      Due due =
          byRule
              .computeIfAbsent(group.ruleId(), _ -> new HashMap<>())
              .computeIfAbsent(
                  group.startedOn(), startedOn -> due(group.ruleId(), startedOn, today, endOfWeek));
      queue.add(group, due);
    }
    return queue;
  }

  private Due due(String ruleId, LocalDate startedOn, LocalDate today, LocalDate endOfWeek) {
    return deadline(ruleId, startedOn)
        .map(deadline -> {
          OptionalInt left = clocks.workingDaysLeft(deadline, today);
          return new Due(
              deadline.title(),
              deadline.dueOn(),
              left.isPresent() ? left.getAsInt() : null,
              bucket(deadline.dueOn(), today, endOfWeek));
        })
        .orElseGet(() ->
            new Due(
                clocks.rule(ruleId, startedOn).title() + NOT_COUNTABLE,
                startedOn,
                null,
                Bucket.DUE_TODAY));
  }

  /** A limit in hours is due on the day they lead to: 24 hours from Friday, Saturday. */
  private Optional<Deadline> deadline(String ruleId, LocalDate startedOn) {
    Timescale rule = clocks.rule(ruleId, startedOn);
    if (rule.limit() instanceof Limit.ClockHours(int hours)) {
      LocalDate dueOn = startedOn.plusDays(Math.ceilDiv(hours, HOURS_OF_A_DAY));
      return Optional.of(new Deadline(rule.id(), rule.title(), startedOn, dueOn, null));
    }
    return clocks.clock(ruleId, startedOn, null).map(RuleClock::deadline);
  }

  private static Bucket bucket(LocalDate dueOn, LocalDate today, LocalDate endOfWeek) {
    if (dueOn.isBefore(today)) {
      return Bucket.OVERDUE;
    }
    if (dueOn.isEqual(today)) {
      return Bucket.DUE_TODAY;
    }
    return dueOn.isAfter(endOfWeek) ? Bucket.LATER : Bucket.THIS_WEEK;
  }

  /** Where working days are not known, seven days: about as long as five working days take. */
  private LocalDate endOfWeek(LocalDate today) {
    try {
      return clocks.workingDays().addWorkingDays(today, WORKING_DAYS_OF_A_WEEK);
    } catch (BeyondKnownCalendar _) {
      return today.plusWeeks(1);
    }
  }
}

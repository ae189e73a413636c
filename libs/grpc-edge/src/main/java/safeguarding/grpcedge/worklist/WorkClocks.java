package safeguarding.grpcedge.worklist;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import safeguarding.calendar.BeyondKnownCalendar;
import safeguarding.calendar.Deadline;
import safeguarding.calendar.Limit;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.Timescales;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;

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

  private final Timescales rules;
  private final RuleClocks clocks;

  WorkClocks(Timescales rules, RuleClocks clocks) {
    this.rules = rules;
    this.clocks = clocks;
  }

  /** The tasks with their due days, in the order (due, rule, key). */
  List<WorkItem> inOrder(List<Task> tasks, LocalDate today) {
    return tasks.stream()
        .map(task ->
            clock(task)
                .map(clock -> counted(task, clock, today))
                .orElseGet(() -> notCountable(task)))
        .sorted(Comparator.comparing(WorkCursor::of))
        .toList();
  }

  /** A limit in hours is due on the day they lead to: 24 hours from Friday, Saturday. */
  private Optional<RuleClock> clock(Task task) {
    Timescale rule = rules.inForce(task.ruleId(), task.startedOn());
    if (rule.limit() instanceof Limit.ClockHours(int hours)) {
      LocalDate dueOn = task.startedOn().plusDays(Math.ceilDiv(hours, HOURS_OF_A_DAY));
      return Optional.of(
          new RuleClock(
              rule, new Deadline(rule.id(), rule.title(), task.startedOn(), dueOn, null)));
    }
    return clocks.clock(task.ruleId(), task.startedOn(), null);
  }

  private WorkItem counted(Task task, RuleClock clock, LocalDate today) {
    Deadline deadline = clock.deadline();
    OptionalInt left = clocks.workingDaysLeft(deadline, today);
    return new WorkItem(
        task,
        deadline.title(),
        deadline.dueOn(),
        left.isPresent() ? left.getAsInt() : null,
        bucket(deadline.dueOn(), today));
  }

  private WorkItem notCountable(Task task) {
    String title = rules.inForce(task.ruleId(), task.startedOn()).title();
    return new WorkItem(task, title + NOT_COUNTABLE, task.startedOn(), null, Bucket.DUE_TODAY);
  }

  private Bucket bucket(LocalDate dueOn, LocalDate today) {
    if (dueOn.isBefore(today)) {
      return Bucket.OVERDUE;
    }
    if (dueOn.isEqual(today)) {
      return Bucket.DUE_TODAY;
    }
    return dueOn.isAfter(endOfWeek(today)) ? Bucket.LATER : Bucket.THIS_WEEK;
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

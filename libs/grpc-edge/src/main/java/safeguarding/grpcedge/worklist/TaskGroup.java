package safeguarding.grpcedge.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tasks of one rule that started on one day. There may be hundreds of which a page shows none, so
 * they are counted at once and made only when a page comes to them.
 *
 * @param ruleId the rule of timescales
 * @param startedOn the day of all of them
 * @param count how many there are, at least one
 * @param tasks makes so many, in any order, each of this rule and this day
 */
public record TaskGroup(String ruleId, LocalDate startedOn, int count, Supplier<List<Task>> tasks) {

  /** A group of one. */
  public static TaskGroup of(Task task) {
    return new TaskGroup(task.ruleId(), task.startedOn(), 1, () -> List.of(task));
  }
}

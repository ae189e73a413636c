package safeguarding.grpcedge.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task with what its clock says today.
 *
 * @param task what is to be done
 * @param due what all tasks of its rule share that start on its day
 */
record WorkItem(Task task, Due due) {

  /** The parts of the page 'My work', in their order. */
  enum Bucket {
    OVERDUE,
    DUE_TODAY,
    THIS_WEEK,
    LATER
  }

  /**
   * What a rule asks of whatever started on one day.
   *
   * @param ruleTitle in plain words
   * @param on the last day in time; where the known bank holidays do not reach that far, the day
   *     the clock started, and the title says so
   * @param workingDaysLeft after today; negative when overdue; null where the known bank holidays
   *     do not reach that far
   * @param bucket where it stands on the page
   */
  record Due(String ruleTitle, LocalDate on, @Nullable Integer workingDaysLeft, Bucket bucket) {}

  /** In the order of work. */
  WorkCursor place() {
    return new WorkCursor(due.on(), task.ruleId(), task.key());
  }

  LocalDate dueOn() {
    return due.on();
  }

  Bucket bucket() {
    return due.bucket();
  }
}

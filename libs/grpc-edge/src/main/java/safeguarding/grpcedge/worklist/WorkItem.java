package safeguarding.grpcedge.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task with what its clock says today.
 *
 * @param task what is to be done
 * @param ruleTitle in plain words
 * @param dueOn the last day in time; where the known bank holidays do not reach that far, the day
 *     the clock started, and the title says so
 * @param workingDaysLeft after today; negative when overdue; null where the known bank holidays do
 *     not reach that far
 * @param bucket where it stands on the page
 */
record WorkItem(
    Task task,
    String ruleTitle,
    LocalDate dueOn,
    @Nullable Integer workingDaysLeft,
    Bucket bucket) {

  /** The parts of the page 'My work', in their order. */
  enum Bucket {
    OVERDUE,
    DUE_TODAY,
    THIS_WEEK,
    LATER
  }

  UUID recordId() {
    return task.recordId();
  }
}

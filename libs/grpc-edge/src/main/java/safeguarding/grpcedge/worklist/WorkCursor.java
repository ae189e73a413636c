package safeguarding.grpcedge.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A place in the total order of work (due, rule, key): where a page ended.
 *
 * @param dueOn of the last item shown
 * @param ruleId of the last item shown
 * @param key of the last item shown
 */
record WorkCursor(LocalDate dueOn, String ruleId, UUID key) implements Comparable<WorkCursor> {
  // By text, as PostgreSQL orders a uuid; UUID's own order is signed.
  private static final Comparator<WorkCursor> ORDER =
      Comparator.comparing(WorkCursor::dueOn)
          .thenComparing(WorkCursor::ruleId)
          .thenComparing(cursor -> cursor.key().toString());

  /** Returns the place of an item. */
  static WorkCursor of(WorkItem item) {
    return new WorkCursor(item.dueOn(), item.task().ruleId(), item.task().key());
  }

  @Override
  public int compareTo(WorkCursor other) {
    return ORDER.compare(this, other);
  }
}

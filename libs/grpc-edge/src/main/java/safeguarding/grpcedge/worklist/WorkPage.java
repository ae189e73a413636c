package safeguarding.grpcedge.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;

/**
 * A page of work.
 *
 * @param items in order
 * @param more whether another page follows
 * @param counts of everything due, by bucket, whatever was asked for; none of an empty one
 */
record WorkPage(List<WorkItem> items, boolean more, Map<Bucket, Integer> counts) {
  /** A page with nothing on it. */
  static final WorkPage EMPTY = new WorkPage(List.of(), false, Map.of());

  /** Takes its own copies. */
  WorkPage {
    items = List.copyOf(items);
    counts = Map.copyOf(counts);
  }

  /**
   * Cuts a page out of everything due.
   *
   * @param bucket one part only; empty for all
   * @param size most items of a page
   * @param after the end of the page before; empty for the first
   */
  static WorkPage of(WorkQueue all, Optional<Bucket> bucket, int size, Optional<WorkCursor> after) {
    List<WorkItem> following =
        all.after(after)
            .filter(item -> bucket.isEmpty() || bucket.get() == item.bucket())
            .limit(size + 1L)
            .toList();
    boolean more = following.size() > size;
    return new WorkPage(more ? following.subList(0, size) : following, more, all.counts());
  }

  /** What is on it, in order. */
  List<Task> tasks() {
    return items.stream().map(WorkItem::task).toList();
  }

  /** The same page with these tasks, each in the place of the one of its rule and key. */
  WorkPage showing(List<Task> tasks) {
    return new WorkPage(
        items.stream()
            .flatMap(item ->
                tasks.stream()
                    .filter(task ->
                        task.key().equals(item.task().key())
                            && task.ruleId().equals(item.task().ruleId()))
                    .map(task -> new WorkItem(task, item.due())))
            .toList(),
        more,
        counts);
  }
}

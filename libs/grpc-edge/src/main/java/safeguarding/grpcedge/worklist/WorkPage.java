package safeguarding.grpcedge.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;
import safeguarding.grpcedge.worklist.WorkItem.Due;

/**
 * A page of work.
 *
 * @param items in order
 * @param end the place behind which another page follows, whatever is shown of this one; empty on
 *     the last
 * @param counts of everything due, by bucket, whatever was asked for; none of an empty one
 */
record WorkPage(List<WorkItem> items, Optional<WorkCursor> end, Map<Bucket, Integer> counts) {
  /** A page with nothing on it. */
  static final WorkPage EMPTY = new WorkPage(List.of(), Optional.empty(), Map.of());

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
    List<WorkItem> following = all.after(bucket, after).limit(size + 1L).toList();
    if (following.size() <= size) {
      return new WorkPage(following, Optional.empty(), all.counts());
    }
    List<WorkItem> items = following.subList(0, size);
    return new WorkPage(items, Optional.of(items.getLast().place()), all.counts());
  }

  /** What is on it, in order. */
  List<Task> tasks() {
    return items.stream().map(WorkItem::task).toList();
  }

  /** The same page with these tasks of it alone, of which more may be known by now. */
  WorkPage showing(List<Task> tasks) {
    Map<String, Due> due = new HashMap<>();
    items.forEach(item -> due.put(item.task().id(), item.due()));
    return new WorkPage(
        tasks.stream()
            .map(task ->
                new WorkItem(
                    task,
                    Objects.requireNonNull(due.get(task.id()), "WorkSource.shown added a task")))
            .toList(),
        end,
        counts);
  }
}

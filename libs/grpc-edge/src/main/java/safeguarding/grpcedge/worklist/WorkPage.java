package safeguarding.grpcedge.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

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
  static final WorkPage EMPTY = of(List.of(), Optional.empty(), 1, Optional.empty());

  /** Takes its own copies. */
  WorkPage {
    items = List.copyOf(items);
    counts = Map.copyOf(counts);
  }

  /**
   * Cuts a page out of everything due.
   *
   * @param all in their order
   * @param bucket one part only; empty for all
   * @param size most items of a page
   * @param after the end of the page before; empty for the first
   */
  static WorkPage of(
      List<WorkItem> all, Optional<Bucket> bucket, int size, Optional<WorkCursor> after) {
    List<WorkItem> following =
        all.stream()
            .filter(item -> bucket.isEmpty() || bucket.get() == item.bucket())
            .filter(item -> after.isEmpty() || item.place().compareTo(after.get()) > 0)
            .limit(size + 1L)
            .toList();
    boolean more = following.size() > size;
    return new WorkPage(more ? following.subList(0, size) : following, more, counts(all));
  }

  private static Map<Bucket, Integer> counts(List<WorkItem> all) {
    return all.stream().collect(groupingBy(WorkItem::bucket, summingInt(_ -> 1)));
  }
}

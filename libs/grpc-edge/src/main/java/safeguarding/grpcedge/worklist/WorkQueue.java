package safeguarding.grpcedge.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;
import safeguarding.grpcedge.worklist.WorkItem.Due;

/**
 * Everything due, in the order (due, rule, key). What one rule asks for by one day is made and put
 * in order only when a page comes to it: thousands may be due of which fifty are shown.
 */
final class WorkQueue {
  private static final UUID LOWEST = new UUID(0, 0);

  /** By the place before the first of each. */
  private final TreeMap<WorkCursor, List<Timed>> byDayAndRule = new TreeMap<>();

  /** Tasks of one rule, and when they are due. */
  private record Timed(TaskGroup group, Due due) {
    Stream<WorkItem> items() {
      return group.tasks().get().stream().map(task -> new WorkItem(task, due));
    }
  }

  /** Adds tasks that are due together. */
  void add(TaskGroup group, Due due) {
    byDayAndRule
        .computeIfAbsent(new WorkCursor(due.on(), group.ruleId(), LOWEST), _ -> new ArrayList<>())
        .add(new Timed(group, due));
  }

  /**
   * Those of a bucket behind a place, in their order.
   *
   * @param bucket empty for all
   * @param place empty for those from the beginning on
   */
  Stream<WorkItem> after(Optional<Bucket> bucket, Optional<WorkCursor> place) {
    Collection<List<Timed>> following =
        place
            .map(from ->
                byDayAndRule.tailMap(new WorkCursor(from.dueOn(), from.ruleId(), LOWEST), true))
            .orElse(byDayAndRule)
            .values();
    return following.stream()
        .flatMap(together ->
            together.stream()
                .filter(timed -> bucket.isEmpty() || bucket.get() == timed.due().bucket())
                .flatMap(Timed::items)
                .sorted(Comparator.comparing(WorkItem::place)))
        .filter(item -> place.isEmpty() || item.place().compareTo(place.get()) > 0);
  }

  /** How many there are, by bucket; none of an empty one. */
  Map<Bucket, Integer> counts() {
    return byDayAndRule.values().stream()
        .flatMap(List::stream)
        .collect(
            groupingBy(timed -> timed.due().bucket(), summingInt(timed -> timed.group().count())));
  }
}

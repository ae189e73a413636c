package safeguarding.grpcedge.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;
import safeguarding.security.Caller;

/**
 * What the clocks of one service want. Each service has exactly one; all answer the same contract.
 */
public interface WorkSource {

  /**
   * Returns what is due, for what the caller may see, in the order (due, rule, id).
   *
   * @param caller whose authority, and whose rights
   * @param bucket one part only; empty for all
   * @param size most items of a page, 1 to 100
   * @param after the end of the page before; empty for the first
   * @param withNames whether names are shown and not only initials; the journal says so
   */
  WorkPage work(
      Caller caller,
      Optional<Bucket> bucket,
      int size,
      Optional<WorkCursor> after,
      boolean withNames);

  /**
   * A page of work.
   *
   * @param items in order
   * @param more whether another page follows
   * @param counts of everything due, by bucket, whatever was asked for; absent buckets are empty
   */
  record WorkPage(List<WorkItem> items, boolean more, Map<Bucket, Integer> counts) {
    /** Takes its own copies. */
    public WorkPage {
      items = List.copyOf(items);
      counts = Map.copyOf(counts);
    }

    /** A page with nothing on it, of a service that has no clocks yet. */
    public static WorkPage empty() {
      return new WorkPage(List.of(), false, Map.of());
    }
  }
}

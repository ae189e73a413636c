package safeguarding.grpcedge.worklist;

import java.util.List;
import safeguarding.security.Caller;

/**
 * What the clocks of one service want. Each service has exactly one; when each task is due, the
 * parts of the page, pages and counts are worked out here, alike for all.
 */
public interface WorkSource {

  /** Whether the caller has a part in this service's work; the work list of others is empty. */
  boolean worksFor(Caller caller);

  /**
   * Everything that is to be done and that the caller may see, in any order: of each clock the next
   * step, also where its due day cannot be counted. Several groups may be of one rule and one day.
   */
  List<TaskGroup> open(Caller caller);

  /**
   * Journals what a page of the list shows, before it is shown, and says of each task whom it is
   * about where that was left open.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param page the tasks of the page, in its order; may be empty
   * @param withNames whether with names, and not only initials
   * @return the same tasks; without those whose record is there no more
   */
  List<Task> shown(Caller caller, String action, List<Task> page, boolean withNames);
}

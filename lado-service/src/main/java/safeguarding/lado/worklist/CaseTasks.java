package safeguarding.lado.worklist;

import java.util.List;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.security.Caller;

/** What one feature of allegations asks people to do. */
public interface CaseTasks {

  /** Whether the caller may do anything that this feature asks for. */
  boolean worksFor(Caller caller);

  /** Everything of it that is to be done, in any order: to each caller what they may see and do. */
  List<TaskGroup> open(Caller caller);

  /**
   * The tasks of a page, each saying more exactly what is to be done, where that is known only once
   * it is shown; all others as they are. Inside the authority's transaction.
   *
   * @param withNames whether free text may be shown, which may name somebody
   */
  default List<Task> inWords(Caller caller, List<Task> shown, boolean withNames) {
    return shown;
  }
}

package safeguarding.lado.worklist;

import java.util.List;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.security.Caller;

/** What one feature of allegations asks people to do. */
public interface CaseTasks {

  /** Whether the caller may do anything that this feature asks for. */
  boolean worksFor(Caller caller);

  /** Everything of it that is to be done, in any order: to each caller what they may see and do. */
  List<TaskGroup> open(Caller caller);
}

package safeguarding.clareview.worklist;

import java.util.Set;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.security.Role;

/**
 * A task with those whom it is offered to: whoever may take the step that it asks for.
 *
 * @param roles any one of these is enough
 */
record OfferedTask(Task task, Set<Role> roles) {}

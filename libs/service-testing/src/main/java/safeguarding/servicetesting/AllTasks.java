package safeguarding.servicetesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;

/** The tasks of a work list, which a service makes only as far as they are shown. */
public final class AllTasks {
  private AllTasks() {}

  /** Makes them all; each group must keep what it says of them. */
  public static List<Task> of(List<TaskGroup> groups) {
    return groups.stream().flatMap(group -> made(group).stream()).toList();
  }

  private static List<Task> made(TaskGroup group) {
    List<Task> tasks = group.tasks().get();
    assertThat(tasks)
        .hasSize(group.count())
        .extracting(Task::ruleId, Task::startedOn)
        .containsOnly(tuple(group.ruleId(), group.startedOn()));
    return tasks;
  }
}

package safeguarding.childprotection.worklist;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.family.FamilyReading;
import safeguarding.childprotection.family.FamilyRecord;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.grpcedge.worklist.WorkSource;
import safeguarding.security.Caller;

/**
 * What the clocks of family groups ask for. A council has few with anything open among many closed,
 * so their tasks are worked out here and not in the database.
 */
@Singleton
public final class ChildProtectionWork implements WorkSource {
  private final FamilyReading families;
  private final ConferenceClocks clocks;
  private final Clock clock;

  ChildProtectionWork(FamilyReading families, ConferenceClocks clocks, Clock clock) {
    this.families = families;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** Chairs decide and business support prepares; others have nothing of it to do. */
  @Override
  public boolean worksFor(Caller caller) {
    return FamilyStepGrpc.ROLES.mayDoAny(caller);
  }

  @Override
  public List<TaskGroup> open(Caller caller) {
    LocalDate today = LondonTime.today(clock);
    return families.open(caller).stream()
        .flatMap(family -> tasks(caller, family, today))
        .map(TaskGroup::of)
        .toList();
  }

  /** To each caller what they may do: only a chair holds a conference. */
  private Stream<Task> tasks(Caller caller, FamilyRecord family, LocalDate today) {
    return new FamilyTasks(family, clocks, today)
        .all().stream()
            .filter(offered -> FamilyStepGrpc.ROLES.mayDo(caller, offered.step()))
            .map(FamilyTasks.Offered::task);
  }

  @Override
  public List<Task> shown(Caller caller, String action, List<Task> page, boolean withNames) {
    families.shown(caller, action, Task.recordIds(page), withNames);
    return page;
  }
}

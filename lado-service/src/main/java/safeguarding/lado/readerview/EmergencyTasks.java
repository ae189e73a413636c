package safeguarding.lado.readerview;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.reader.EmergencyAccess;
import safeguarding.lado.reader.EmergencyToLookAt;
import safeguarding.lado.reader.NobodysCase;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.worklist.CaseTasks;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/**
 * Tells those who are named on a case that somebody opened it in an emergency, and whoever may open
 * one that nobody holds it any more (ADR 0011).
 */
@Singleton
final class EmergencyTasks implements CaseTasks {
  private static final Set<Role> TOLD = Set.of(Role.LADO, Role.HEAD_OF_SERVICE);

  private final EmergencyAccess emergencies;
  private final Clock clock;

  EmergencyTasks(EmergencyAccess emergencies, Clock clock) {
    this.emergencies = emergencies;
    this.clock = clock;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return caller.holdsAny(TOLD);
  }

  @Override
  public List<TaskGroup> open(Caller caller) {
    if (!worksFor(caller)) {
      return List.of();
    }
    LocalDate yesterday = LondonTime.today(clock).minusDays(1);
    return Stream.concat(
            emergencies.toLookAt(caller).stream().map(EmergencyTasks::task),
            emergencies.nobodys(caller).stream().map(kept -> task(kept, yesterday)))
        .map(TaskGroup::of)
        .toList();
  }

  /** Not since when: that would tell who was named. */
  private static Task task(NobodysCase kept, LocalDate startedOn) {
    return new Task(
        LadoTimescales.LIMITED_CASE,
        startedOn,
        Allegations.RECORD_KIND,
        kept.id(),
        kept.id(),
        kept.reference(),
        "",
        "",
        "Open it and name somebody who decides");
  }

  private static Task task(EmergencyToLookAt emergency) {
    return Task.of(
        LadoTimescales.EMERGENCY_ACCESS,
        LondonTime.dateOf(emergency.openedAt()),
        Allegations.RECORD_KIND,
        emergency.allegationId(),
        emergency.readerId(),
        "Look at an emergency access");
  }
}

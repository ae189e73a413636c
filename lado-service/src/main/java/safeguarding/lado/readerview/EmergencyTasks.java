package safeguarding.lado.readerview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.record.PersonName;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.reader.EmergencyAccess;
import safeguarding.lado.reader.EmergencyToLookAt;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.worklist.CaseTasks;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** Tells those who are named on a case that somebody opened it in an emergency. */
@Singleton
final class EmergencyTasks implements CaseTasks {
  private static final Set<Role> TOLD = Set.of(Role.LADO, Role.HEAD_OF_SERVICE);

  private final EmergencyAccess emergencies;

  EmergencyTasks(EmergencyAccess emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return caller.holdsAny(TOLD);
  }

  @Override
  public List<Task> open(Caller caller) {
    return worksFor(caller)
        ? emergencies.toLookAt(caller).stream().map(EmergencyTasks::task).toList()
        : List.of();
  }

  private static Task task(EmergencyToLookAt emergency) {
    PersonName adult = new PersonName(emergency.givenNames(), emergency.familyName());
    return new Task(
        LadoTimescales.EMERGENCY_ACCESS,
        LondonTime.dateOf(emergency.openedAt()),
        Allegations.RECORD_KIND,
        emergency.allegationId(),
        emergency.readerId(),
        emergency.reference(),
        adult.initials(),
        adult.full(),
        "Look at an emergency access");
  }
}

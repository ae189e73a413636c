package safeguarding.lado.worklist;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.OpenCases;
import safeguarding.lado.timescale.CaseClocks;
import safeguarding.lado.timescale.CaseEvents;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.security.Caller;

/**
 * What the threshold and the resolution of open allegations ask for: of each case the one next
 * step. A council has few open cases among many closed, so their clocks are computed here and not
 * in the database.
 */
@Singleton
final class AllegationTasks implements CaseTasks {
  private final AllegationReading allegations;
  private final CaseClocks clocks;
  private final Clock clock;

  AllegationTasks(AllegationReading allegations, CaseClocks clocks, Clock clock) {
    this.allegations = allegations;
    this.clocks = clocks;
    this.clock = clock;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return AllegationStepGrpc.ROLES.mayDoAny(caller);
  }

  @Override
  public List<TaskGroup> open(Caller caller) {
    LocalDate today = LondonTime.today(clock);
    Map<LocalDate, String> ofEnquiries = new HashMap<>();
    return allegations.open(caller).stream()
        .filter(open -> AllegationStepGrpc.ROLES.mayDo(caller, step(open)))
        .map(open ->
            group(
                open,
                open.enquiry()
                    ? ofEnquiries.computeIfAbsent(open.receivedOn(), day -> rule(day, today))
                    : LadoTimescales.INITIAL_CONSIDERATION))
        .toList();
  }

  /** When it was decided moves none of the clocks that still run, and months can be counted. */
  private String rule(LocalDate receivedOn, LocalDate today) {
    CaseEvents enquiry = new CaseEvents(null, receivedOn, receivedOn, true, null, false);
    return clocks.next(enquiry, today).orElseThrow().deadline().ruleId();
  }

  private static AllegationStep step(OpenCases open) {
    return open.enquiry() ? AllegationStep.RECORD_OUTCOME : AllegationStep.DECIDE_THRESHOLD;
  }

  private static TaskGroup group(OpenCases open, String rule) {
    return new TaskGroup(
        rule,
        open.receivedOn(),
        open.ids().size(),
        () -> open.ids().stream().map(id -> task(open, rule, id)).toList());
  }

  private static Task task(OpenCases open, String rule, UUID id) {
    return Task.of(rule, open.receivedOn(), Allegations.RECORD_KIND, id, id, step(open).action());
  }
}

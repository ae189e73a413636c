package safeguarding.lado.worklist;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.OpenCase;
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
  public List<Task> open(Caller caller) {
    LocalDate today = LondonTime.today(clock);
    Map<LocalDate, String> ofEnquiries = new HashMap<>();
    return allegations.open(caller).stream()
        .filter(open -> AllegationStepGrpc.ROLES.mayDo(caller, step(open)))
        .map(open ->
            task(
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

  private static AllegationStep step(OpenCase open) {
    return open.enquiry() ? AllegationStep.RECORD_OUTCOME : AllegationStep.DECIDE_THRESHOLD;
  }

  private static Task task(OpenCase open, String rule) {
    return Task.of(
        rule,
        open.receivedOn(),
        Allegations.RECORD_KIND,
        open.id(),
        open.id(),
        step(open).action());
  }
}

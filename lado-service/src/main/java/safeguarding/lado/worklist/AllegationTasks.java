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

  /** A task, and the step that it asks for. */
  private record Offered(Task task, AllegationStep step) {}

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
    Map<CaseEvents, String> rules = new HashMap<>();
    return allegations.open(caller).stream()
        .map(open ->
            offered(open, rules.computeIfAbsent(open.events(), events -> rule(events, today))))
        .filter(offered -> AllegationStepGrpc.ROLES.mayDo(caller, offered.step()))
        .map(Offered::task)
        .toList();
  }

  /**
   * Where no next clock can be counted it is the threshold's: only that is decided within working
   * days, and an enquiry's limits are months.
   */
  private String rule(CaseEvents events, LocalDate today) {
    return clocks
        .next(events, today)
        .map(next -> next.deadline().ruleId())
        .orElse(LadoTimescales.INITIAL_CONSIDERATION);
  }

  private static Offered offered(OpenCase open, String rule) {
    AllegationStep step =
        rule.equals(LadoTimescales.INITIAL_CONSIDERATION)
            ? AllegationStep.DECIDE_THRESHOLD
            : AllegationStep.RECORD_OUTCOME;
    Task task =
        Task.of(
            rule,
            open.events().receivedOn(),
            Allegations.RECORD_KIND,
            open.id(),
            open.id(),
            step.action());
    return new Offered(task, step);
  }
}

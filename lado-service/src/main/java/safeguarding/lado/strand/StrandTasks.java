package safeguarding.lado.strand;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import safeguarding.calendar.RuleClock;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.PartClocks;
import safeguarding.lado.strand.StrandStore.EmployerStep;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.worklist.CaseTasks;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What the clocks of open employer's strands ask for. */
@Singleton
final class StrandTasks implements CaseTasks, PartClocks {
  /** What is asked, by the rule that asks. */
  private static final Map<String, String> ACTIONS =
      Map.of(
          LadoTimescales.NO_ACTION_RETURN, "Find out whether the employer has acted",
          LadoTimescales.HEARING, "Find out whether the hearing was held");

  private final AuthorityTransactions transactions;
  private final StrandStore store;
  private final EmployerClocks clocks;

  StrandTasks(AuthorityTransactions transactions, StrandStore store, EmployerClocks clocks) {
    this.transactions = transactions;
    this.store = store;
    this.clocks = clocks;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return StrandStepGrpc.ROLES.mayDoAny(caller);
  }

  @Override
  public List<TaskGroup> open(Caller caller) {
    if (!worksFor(caller)) {
      return List.of();
    }
    return byStrand(transactions.read(caller.authority(), () -> store.employerSteps())).stream()
        .flatMap(steps -> tasks(steps).stream())
        .map(TaskGroup::of)
        .toList();
  }

  @Override
  public List<Waiting> waiting(List<UUID> cases) {
    return byStrand(store.employerSteps(cases)).stream()
        .flatMap(steps -> tasks(steps).stream())
        .map(task -> new Waiting(task.recordId(), task.ruleId(), task.startedOn()))
        .toList();
  }

  private static Collection<List<EmployerStep>> byStrand(List<EmployerStep> steps) {
    Map<UUID, List<EmployerStep>> byStrand = new LinkedHashMap<>();
    steps.forEach(
        step -> byStrand.computeIfAbsent(step.strandId(), _ -> new ArrayList<>()).add(step));
    return byStrand.values();
  }

  private List<Task> tasks(List<EmployerStep> steps) {
    return clocks.unmet(steps.stream().map(EmployerStep::step).toList()).stream()
        .map(clock -> task(steps.getFirst(), clock))
        .toList();
  }

  private static Task task(EmployerStep step, RuleClock clock) {
    String rule = clock.deadline().ruleId();
    return Task.of(
        rule,
        clock.deadline().startedOn(),
        Allegations.RECORD_KIND,
        step.allegationId(),
        step.strandId(),
        Objects.requireNonNull(ACTIONS.get(rule)));
  }
}

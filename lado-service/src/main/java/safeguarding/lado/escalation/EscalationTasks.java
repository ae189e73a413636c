package safeguarding.lado.escalation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.PartClocks;
import safeguarding.lado.escalation.EscalationStore.Unanswered;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.worklist.CaseTasks;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Every escalation asks for its answer until it has one. */
@Singleton
final class EscalationTasks implements CaseTasks, PartClocks {
  private final AuthorityTransactions transactions;
  private final EscalationStore store;

  EscalationTasks(AuthorityTransactions transactions, EscalationStore store) {
    this.transactions = transactions;
    this.store = store;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return EscalationStepGrpc.ROLES.mayDoAny(caller);
  }

  @Override
  public List<TaskGroup> open(Caller caller) {
    return worksFor(caller)
        ? transactions.read(caller.authority(), () -> store.open()).stream()
            .map(waiting -> TaskGroup.of(task(waiting)))
            .toList()
        : List.of();
  }

  @Override
  public List<Waiting> waiting(List<UUID> cases) {
    return store.open(cases).stream()
        .map(one -> new Waiting(one.allegationId(), LadoTimescales.ESCALATION, one.raisedOn()))
        .toList();
  }

  private static Task task(Unanswered waiting) {
    return Task.of(
        LadoTimescales.ESCALATION,
        waiting.raisedOn(),
        Allegations.RECORD_KIND,
        waiting.allegationId(),
        waiting.id(),
        "Record what the directors did");
  }
}

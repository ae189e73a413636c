package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.PartClocks;
import safeguarding.lado.strategymeeting.MeetingTaskStore.Asked;
import safeguarding.lado.strategymeeting.MeetingTaskStore.Part;
import safeguarding.lado.worklist.CaseTasks;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What the meetings of enquiries ask for: to be booked and held, minuted, and acted upon. */
@Singleton
final class MeetingTasks implements CaseTasks, PartClocks {
  private final AuthorityTransactions transactions;
  private final MeetingTaskStore store;

  MeetingTasks(AuthorityTransactions transactions, MeetingTaskStore store) {
    this.transactions = transactions;
    this.store = store;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return MeetingStepGrpc.ROLES.mayDoAny(caller);
  }

  @Override
  public List<TaskGroup> open(Caller caller) {
    return worksFor(caller)
        ? transactions.read(caller.authority(), store::asked).stream()
            .filter(asked -> MeetingStepGrpc.ROLES.mayDo(caller, asked.work().step()))
            .map(MeetingTasks::group)
            .toList()
        : List.of();
  }

  @Override
  public List<Waiting> waiting(List<UUID> cases) {
    return store.asked(cases).stream()
        .flatMap(asked ->
            asked.of().stream()
                .map(part ->
                    new Waiting(part.allegationId(), asked.work().ruleId(), asked.startedOn())))
        .toList();
  }

  private static TaskGroup group(Asked asked) {
    return new TaskGroup(
        asked.work().ruleId(),
        asked.startedOn(),
        asked.of().size(),
        () -> asked.of().stream().map(part -> task(asked, part)).toList());
  }

  private static Task task(Asked asked, Part part) {
    return Task.of(
        asked.work().ruleId(),
        asked.startedOn(),
        Allegations.RECORD_KIND,
        part.allegationId(),
        part.id(),
        asked.work().action());
  }
}

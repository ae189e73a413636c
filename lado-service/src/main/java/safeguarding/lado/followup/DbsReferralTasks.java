package safeguarding.lado.followup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.PartClocks;
import safeguarding.lado.followup.FollowUpStore.ReferralToMake;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.worklist.CaseTasks;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Every removal asks for its referral until it is made, or said not to be needed. */
@Singleton
final class DbsReferralTasks implements CaseTasks, PartClocks {
  private final AuthorityTransactions transactions;
  private final FollowUpStore store;

  DbsReferralTasks(AuthorityTransactions transactions, FollowUpStore store) {
    this.transactions = transactions;
    this.store = store;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return FollowUpStepGrpc.ROLES.mayDoAny(caller);
  }

  @Override
  public List<TaskGroup> open(Caller caller) {
    return worksFor(caller)
        ? transactions.read(caller.authority(), () -> store.referralsToMake()).stream()
            .map(due -> TaskGroup.of(task(due)))
            .toList()
        : List.of();
  }

  @Override
  public List<Waiting> waiting(List<UUID> cases) {
    return store.referralsToMake(cases).stream()
        .map(due -> new Waiting(due.allegationId(), LadoTimescales.DBS_REFERRAL, due.removedOn()))
        .toList();
  }

  private static Task task(ReferralToMake due) {
    return Task.of(
        LadoTimescales.DBS_REFERRAL,
        due.removedOn(),
        Allegations.RECORD_KIND,
        due.allegationId(),
        due.allegationId(),
        "Record the DBS referral");
  }
}

package safeguarding.lado.worklist;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.WorkSource;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What the clocks of this service want, feature by feature, all of one moment. */
@Singleton
public final class LadoWork implements WorkSource {
  private final AuthorityTransactions transactions;
  private final List<CaseTasks> features;
  private final AllegationReading allegations;

  LadoWork(
      AuthorityTransactions transactions, List<CaseTasks> features, AllegationReading allegations) {
    this.transactions = transactions;
    this.features = List.copyOf(features);
    this.allegations = allegations;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return features.stream().anyMatch(feature -> feature.worksFor(caller));
  }

  @Override
  public List<Task> open(Caller caller) {
    return transactions.read(
        caller.authority(),
        () -> features.stream().flatMap(feature -> feature.open(caller).stream()).toList());
  }

  @Override
  public void shown(Caller caller, String action, List<UUID> recordIds, boolean withNames) {
    allegations.shown(caller, action, recordIds, withNames);
  }
}

package safeguarding.lado.worklist;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.grpcedge.worklist.WorkSource;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.allegation.AllegationSummary;
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
  public List<TaskGroup> open(Caller caller) {
    return transactions.read(
        caller.authority(),
        () -> features.stream().flatMap(feature -> feature.open(caller).stream()).toList());
  }

  /** Whom a case is about is looked up here, for the few that a page shows. */
  @Override
  public List<Task> shown(Caller caller, String action, List<Task> page, boolean withNames) {
    List<Task> shown =
        transactions.read(caller.authority(), () -> inWords(caller, known(page), withNames));
    allegations.shown(caller, action, Task.recordIds(shown), withNames);
    return shown;
  }

  private List<Task> known(List<Task> page) {
    List<UUID> open =
        Task.recordIds(page.stream().filter(task -> task.reference().isEmpty()).toList());
    Map<UUID, AllegationSummary> known =
        allegations.summaries(open).stream().collect(toMap(AllegationSummary::id, identity()));
    return page.stream()
        .map(task -> about(task, known.get(task.recordId())))
        .filter(task -> !task.reference().isEmpty())
        .toList();
  }

  private List<Task> inWords(Caller caller, List<Task> shown, boolean withNames) {
    List<Task> told = shown;
    for (CaseTasks feature : features) {
      told = feature.inWords(caller, told, withNames);
    }
    return told;
  }

  private static Task about(Task task, @Nullable AllegationSummary known) {
    return known == null ? task : task.about(known.reference(), known.adult());
  }
}

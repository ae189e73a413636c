package safeguarding.lado.strategymeeting;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.calendar.LongDate;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.PartClocks;
import safeguarding.lado.strategymeeting.MeetingTaskStore.Agreed;
import safeguarding.lado.strategymeeting.MeetingTaskStore.Asked;
import safeguarding.lado.strategymeeting.MeetingTaskStore.Part;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.worklist.CaseTasks;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What the meetings of enquiries ask for: to be booked and held, minuted, and acted upon. */
@Singleton
final class MeetingTasks implements CaseTasks, PartClocks {
  /** In characters, so that a row stays a row. */
  private static final int MOST_OF_A_TEXT = 120;

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
  public List<Task> inWords(Caller caller, List<Task> shown, boolean withNames) {
    List<UUID> actions =
        shown.stream()
            .filter(task -> task.ruleId().equals(LadoTimescales.MEETING_ACTION))
            .map(Task::key)
            .toList();
    if (actions.isEmpty()) {
      return shown;
    }
    Map<UUID, String> words =
        store.agreed(actions).stream()
            .collect(toMap(Agreed::actionId, agreed -> words(agreed, withNames)));
    return shown.stream()
        .map(task -> task.saying(words.getOrDefault(task.key(), task.action())))
        .toList();
  }

  private static String words(Agreed agreed, boolean withNames) {
    return withNames
        ? "%s (%s)".formatted(beginning(agreed.what()), agreed.owner())
        : "See to an action of the meeting of " + LongDate.inWords(agreed.heldOn());
  }

  private static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= MOST_OF_A_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_OF_A_TEXT)).strip() + "…";
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

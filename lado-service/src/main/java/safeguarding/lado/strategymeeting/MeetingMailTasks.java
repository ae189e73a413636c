package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.strategymeeting.MeetingTaskStore.Part;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.worklist.CaseTasks;
import safeguarding.outbox.Outbox;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Somebody to whom an invitation, a change or a cancellation may not have come is told by a person:
 * the meeting is still ahead, and no message goes out again by itself (docs/adr/0014).
 */
@Singleton
final class MeetingMailTasks implements CaseTasks {
  private static final String ACTION = "Tell who may not have the mail about a meeting";

  private final AuthorityTransactions transactions;
  private final Outbox outbox;
  private final MeetingTaskStore store;

  MeetingMailTasks(AuthorityTransactions transactions, Outbox outbox, MeetingTaskStore store) {
    this.transactions = transactions;
    this.outbox = outbox;
    this.store = store;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return MeetingStepGrpc.ROLES.mayDo(caller, MeetingStep.SETTLE);
  }

  @Override
  public List<TaskGroup> open(Caller caller) {
    return worksFor(caller) ? transactions.read(caller.authority(), this::waiting) : List.of();
  }

  private List<TaskGroup> waiting() {
    Map<UUID, Instant> since = outbox.waiting(Meetings.RECORD_KIND);
    return since.isEmpty()
        ? List.of()
        : store.meetings(since.keySet()).stream()
            .map(part -> task(part, Objects.requireNonNull(since.get(part.id()))))
            .map(TaskGroup::of)
            .toList();
  }

  private static Task task(Part meeting, Instant since) {
    return Task.of(
        LadoTimescales.MEETING_MAIL,
        LondonTime.dateOf(since).minusDays(1),
        Allegations.RECORD_KIND,
        meeting.allegationId(),
        meeting.id(),
        ACTION);
  }
}

package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.strategymeeting.MeetingTaskStore.Asked;
import safeguarding.lado.strategymeeting.MeetingTaskStore.What;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.worklist.CaseTasks;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What the meetings of enquiries ask for: to be booked and held, minuted, and acted upon. */
@Singleton
final class MeetingTasks implements CaseTasks {
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
            .filter(asked -> MeetingStepGrpc.ROLES.mayDo(caller, step(asked)))
            .map(MeetingTasks::group)
            .toList()
        : List.of();
  }

  private static MeetingStep step(Asked asked) {
    return switch (asked.what()) {
      case FIRST_MEETING, REVIEW, COMPLEX_REVIEW ->
          asked.booked() ? MeetingStep.HOLD : MeetingStep.BOOK;
      case MINUTES -> MeetingStep.CIRCULATE;
      case ACTION -> MeetingStep.COMPLETE;
    };
  }

  private static TaskGroup group(Asked asked) {
    String hold = asked.booked() ? "Hold the " : "Book the ";
    return switch (asked.what()) {
      case FIRST_MEETING ->
          group(asked, LadoTimescales.STRATEGY_MEETING, asked.day(), hold + "strategy meeting");
      case REVIEW, COMPLEX_REVIEW ->
          group(
              asked,
              MeetingClocks.reviewRule(asked.what() == What.COMPLEX_REVIEW),
              asked.day(),
              hold + "next review");
      case MINUTES -> group(asked, LadoTimescales.MINUTES, asked.day(), "Circulate the minutes");
      case ACTION ->
          group(
              asked,
              LadoTimescales.MEETING_ACTION,
              asked.day().minusDays(1),
              "See to an action of a meeting");
    };
  }

  private static TaskGroup group(Asked asked, String rule, LocalDate startedOn, String action) {
    return new TaskGroup(
        rule,
        startedOn,
        asked.keys().size(),
        () ->
            IntStream.range(0, asked.keys().size())
                .mapToObj(nth ->
                    Task.of(
                        rule,
                        startedOn,
                        Allegations.RECORD_KIND,
                        asked.allegationIds().get(nth),
                        asked.keys().get(nth),
                        action))
                .toList());
  }
}

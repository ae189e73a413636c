package safeguarding.lado.strategymeeting;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.strategymeeting.MeetingTaskStore.Enquiry;
import safeguarding.lado.strategymeeting.MeetingTaskStore.Open;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.worklist.CaseTasks;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What the meetings of enquiries ask for: to be booked and held, minuted, and acted upon. */
@Singleton
final class MeetingTasks implements CaseTasks {
  private final AuthorityTransactions transactions;
  private final MeetingTaskStore store;

  /** A task, and the step that it asks for. */
  private record Offered(Task task, MeetingStep step) {}

  MeetingTasks(AuthorityTransactions transactions, MeetingTaskStore store) {
    this.transactions = transactions;
    this.store = store;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return MeetingStepGrpc.ROLES.mayDoAny(caller);
  }

  @Override
  public List<Task> open(Caller caller) {
    return worksFor(caller)
        ? transactions.read(caller.authority(), this::offered).stream()
            .filter(offered -> MeetingStepGrpc.ROLES.mayDo(caller, offered.step()))
            .map(Offered::task)
            .toList()
        : List.of();
  }

  private List<Offered> offered() {
    List<Enquiry> enquiries = store.enquiries();
    Set<UUID> seen = enquiries.stream().map(Enquiry::allegationId).collect(toSet());
    List<Offered> offered = new ArrayList<>();
    enquiries.forEach(enquiry -> offered.add(meeting(enquiry)));
    store.minutes(seen).forEach(minutes -> offered.add(minutes(minutes)));
    store.actions(seen).forEach(action -> offered.add(action(action)));
    return offered;
  }

  /** The first strategy meeting, or the next review: booked already or not. */
  private static Offered meeting(Enquiry enquiry) {
    LocalDate heldOn = enquiry.heldOn();
    String what = heldOn == null ? "strategy meeting" : "next review";
    return new Offered(
        task(
            enquiry.allegationId(),
            heldOn == null
                ? LadoTimescales.STRATEGY_MEETING
                : MeetingClocks.reviewRule(enquiry.complexCase()),
            heldOn == null ? enquiry.beganOn() : heldOn,
            enquiry.allegationId(),
            (enquiry.booked() ? "Hold the " : "Book the ") + what),
        enquiry.booked() ? MeetingStep.HOLD : MeetingStep.BOOK);
  }

  private static Offered minutes(Open minutes) {
    return new Offered(
        task(
            minutes.allegationId(),
            LadoTimescales.MINUTES,
            minutes.day(),
            minutes.key(),
            "Circulate the minutes"),
        MeetingStep.CIRCULATE);
  }

  private static Offered action(Open action) {
    return new Offered(
        task(
            action.allegationId(),
            LadoTimescales.MEETING_ACTION,
            action.day().minusDays(1),
            action.key(),
            "See to an action of a meeting"),
        MeetingStep.COMPLETE);
  }

  private static Task task(
      UUID allegationId, String rule, LocalDate since, UUID key, String action) {
    return Task.of(rule, since, Allegations.RECORD_KIND, allegationId, key, action);
  }
}

package safeguarding.lado.strategymeeting;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.strategymeeting.Meeting.Booked;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.lado.strategymeeting.MeetingTaskStore.Case;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.worklist.CaseTasks;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What the meetings of enquiries ask for: to be booked and held, minuted, and acted upon. */
@Singleton
final class MeetingTasks implements CaseTasks {
  private final AuthorityTransactions transactions;
  private final MeetingFileStore files;
  private final MeetingTaskStore cases;

  /** A task, and the step that it asks for. */
  private record Offered(Task task, MeetingStep step) {}

  MeetingTasks(AuthorityTransactions transactions, MeetingFileStore files, MeetingTaskStore cases) {
    this.transactions = transactions;
    this.files = files;
    this.cases = cases;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return MeetingStepGrpc.ROLES.mayDoAny(caller);
  }

  @Override
  public List<Task> open(Caller caller) {
    return transactions.read(
        caller.authority(),
        () -> {
          Map<UUID, List<MeetingFile>> open =
              files.open().stream().collect(groupingBy(file -> file.about().id()));
          return cases.cases(open.keySet()).stream()
              .flatMap(one -> of(one, open.getOrDefault(one.about().id(), List.of())).stream())
              .filter(offered -> MeetingStepGrpc.ROLES.mayDo(caller, offered.step()))
              .map(Offered::task)
              .toList();
        });
  }

  private static List<Offered> of(Case about, List<MeetingFile> files) {
    List<Offered> offered = new ArrayList<>();
    if (about.about().state() == AllegationState.UNDER_ENQUIRY) {
      offered.add(meeting(about, files));
    }
    for (MeetingFile file : files) {
      if (file.meeting() instanceof Held held) {
        if (held.kind().isStrategy() && file.circulation() == null) {
          offered.add(
              new Offered(
                  task(
                      about,
                      LadoTimescales.MINUTES,
                      held.holding().heldOn(),
                      held.id(),
                      "Circulate the minutes"),
                  MeetingStep.CIRCULATE));
        }
        file.actions().stream()
            .filter(action -> action.completedOn() == null)
            .forEach(action -> offered.add(action(about, action)));
      }
    }
    return offered;
  }

  private static Offered action(Case about, Action action) {
    return new Offered(
        task(
            about,
            LadoTimescales.MEETING_ACTION,
            action.dueOn().minusDays(1),
            action.id(),
            "See to an action of a meeting"),
        MeetingStep.COMPLETE);
  }

  /** The first strategy meeting, or the next review: booked already or not. */
  private static Offered meeting(Case about, List<MeetingFile> files) {
    List<Held> held = MeetingClocks.strategy(files);
    boolean first = held.isEmpty();
    boolean booked =
        files.stream()
            .map(MeetingFile::meeting)
            .anyMatch(meeting -> meeting instanceof Booked && meeting.kind().isStrategy());
    LocalDate decidedOn = about.about().decidedOn();
    LocalDate since =
        first
            ? decidedOn == null ? about.about().receivedOn() : decidedOn
            : held.getLast().holding().heldOn();
    String what = first ? "strategy meeting" : "next review";
    return new Offered(
        task(
            about,
            first ? LadoTimescales.STRATEGY_MEETING : MeetingClocks.reviewRule(held.getLast()),
            since,
            about.about().id(),
            (booked ? "Hold the " : "Book the ") + what),
        booked ? MeetingStep.HOLD : MeetingStep.BOOK);
  }

  private static Task task(Case about, String rule, LocalDate since, UUID key, String action) {
    return new Task(
        rule,
        since,
        Allegations.RECORD_KIND,
        about.about().id(),
        key,
        about.about().reference(),
        about.adult().initials(),
        about.adult().full(),
        action);
  }
}

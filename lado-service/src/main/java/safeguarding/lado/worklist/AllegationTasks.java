package safeguarding.lado.worklist;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.Deadline;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.OpenCases;
import safeguarding.lado.reader.NotToDecide;
import safeguarding.lado.timescale.CaseClocks;
import safeguarding.lado.timescale.CaseEvents;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.security.Caller;

/**
 * What the threshold and the resolution of open allegations ask for: of each case the one next
 * step. A council has few open cases among many closed, so their clocks are computed here and not
 * in the database.
 */
@Singleton
final class AllegationTasks implements CaseTasks {
  /** What a deciding step is called for whom rule 2 of lado.md keeps from it: the case says why. */
  static final String NOT_INDEPENDENT = "See who may decide";

  /** The same while nobody can tell whether they are independent. */
  static final String NOT_KNOWN = "Say first who works where";

  private static final Set<String> DECISIONS =
      Stream.concat(
              Stream.of(
                  LadoTimescales.INITIAL_CONSIDERATION,
                  LadoTimescales.CLEAR_CUT,
                  LadoTimescales.ESCALATION),
              LadoTimescales.RESOLUTION.stream())
          .collect(toSet());

  private final AllegationReading allegations;
  private final NotToDecide notToDecide;
  private final CaseClocks clocks;
  private final Clock clock;

  AllegationTasks(
      AllegationReading allegations, NotToDecide notToDecide, CaseClocks clocks, Clock clock) {
    this.allegations = allegations;
    this.notToDecide = notToDecide;
    this.clocks = clocks;
    this.clock = clock;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return AllegationStepGrpc.ROLES.mayDoAny(caller);
  }

  @Override
  public List<TaskGroup> open(Caller caller) {
    LocalDate today = LondonTime.today(clock);
    Map<Began, Deadline> ofEnquiries = new HashMap<>();
    return allegations.open(caller).stream()
        .filter(open -> AllegationStepGrpc.ROLES.mayDo(caller, step(open)))
        .map(open -> group(open, today, ofEnquiries))
        .toList();
  }

  @Override
  public List<Task> inWords(Caller caller, List<Task> shown, boolean withNames) {
    List<Task> decisions =
        shown.stream().filter(task -> DECISIONS.contains(task.ruleId())).toList();
    Map<UUID, String> refused = notToDecide.of(caller, Task.recordIds(decisions));
    return shown.stream()
        .map(task ->
            DECISIONS.contains(task.ruleId()) && refused.containsKey(task.recordId())
                ? task.saying(words(refused.get(task.recordId())))
                : task)
        .toList();
  }

  private static String words(@Nullable String code) {
    return "not-independent".equals(code) ? NOT_INDEPENDENT : NOT_KNOWN;
  }

  /** What the clocks of an enquiry look at. */
  private record Began(LocalDate receivedOn, @Nullable LocalDate clearCutOn) {}

  private TaskGroup group(OpenCases open, LocalDate today, Map<Began, Deadline> ofEnquiries) {
    if (!open.enquiry()) {
      return group(open, LadoTimescales.INITIAL_CONSIDERATION, open.receivedOn());
    }
    Deadline next =
        ofEnquiries.computeIfAbsent(
            new Began(open.receivedOn(), open.clearCutOn()), began -> next(began, today));
    return group(open, next.ruleId(), next.startedOn());
  }

  /** Months and weeks can be counted; when it was decided moves only the week of what is clear. */
  private Deadline next(Began began, LocalDate today) {
    LocalDate receivedOn = began.receivedOn();
    CaseEvents enquiry =
        new CaseEvents(null, receivedOn, receivedOn, true, null, began.clearCutOn());
    return clocks.next(enquiry, today).orElseThrow().deadline();
  }

  private static AllegationStep step(OpenCases open) {
    return open.enquiry() ? AllegationStep.RECORD_OUTCOME : AllegationStep.DECIDE_THRESHOLD;
  }

  private static TaskGroup group(OpenCases open, String rule, LocalDate startedOn) {
    return new TaskGroup(
        rule,
        startedOn,
        open.ids().size(),
        () -> open.ids().stream().map(id -> task(open, rule, startedOn, id)).toList());
  }

  private static Task task(OpenCases open, String rule, LocalDate startedOn, UUID id) {
    return Task.of(rule, startedOn, Allegations.RECORD_KIND, id, id, step(open).action());
  }
}

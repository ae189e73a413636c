package safeguarding.lado.retention;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.worklist.CaseTasks;
import safeguarding.security.Caller;

/**
 * Asks for the review of records that need not be kept any longer: those of the earliest days, a
 * few at a time, so that thirty years of records do not stand before the work of today; the queue
 * has them all. A record that is held is asked about again when the hold is lifted.
 */
@Singleton
final class RetentionTasks implements CaseTasks {
  private static final int MOST = 20;

  /** Of the oldest contacts, so that the work list costs no more for thirty years of records. */
  private static final int LOOKED_AT = 200;

  private final RetentionReading reading;
  private final Clock clock;

  RetentionTasks(RetentionReading reading, Clock clock) {
    this.reading = reading;
    this.clock = clock;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return RetentionStepGrpc.ROLES.mayDoAny(caller);
  }

  @Override
  public List<TaskGroup> open(Caller caller) {
    if (!worksFor(caller)) {
      return List.of();
    }
    LocalDate today = LondonTime.today(clock);
    return reading.over(caller, LOOKED_AT).stream()
        .filter(kept -> kept.hold() == null)
        .flatMap(kept -> task(caller, kept, today))
        .limit(MOST)
        .map(TaskGroup::of)
        .toList();
  }

  private static Stream<Task> task(Caller caller, RetainedCase kept, LocalDate today) {
    RetentionStep step =
        kept.proposal() == null ? RetentionStep.PROPOSE_DELETION : RetentionStep.CONFIRM_DELETION;
    boolean own =
        kept.proposal() != null && kept.proposal().recorded().subject().equals(caller.subject());
    return own || !RetentionStepGrpc.ROLES.mayDo(caller, step)
        ? Stream.of()
        : Stream.of(
            new Task(
                LadoTimescales.RETENTION_REVIEW,
                kept.keptUntil(today).day(),
                Allegations.RECORD_KIND,
                kept.id(),
                kept.id(),
                kept.reference(),
                "",
                "",
                step.action()));
  }
}

package safeguarding.lado.worklist;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.calendar.BeyondKnownCalendar;
import safeguarding.calendar.Deadline;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.WorkingDays;
import safeguarding.grpcedge.worklist.WorkCursor;
import safeguarding.grpcedge.worklist.WorkItem;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;
import safeguarding.grpcedge.worklist.WorkSource;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.allegation.AllegationSummary;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.timescale.CaseClocks;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/**
 * What the clocks of open allegations ask for: of each case the one next step. A council has few
 * open cases among many closed, so their clocks are computed, sorted and counted here.
 */
@Singleton
public final class LadoWork implements WorkSource {
  /** What the journal calls a look at the work list. */
  private static final String ACTION = "safeguarding.worklist.v1.WorklistService/ListWork";

  private static final String DECIDE = "Decide the threshold";
  private static final int WORKING_DAYS_OF_A_WEEK = 5;

  private final AllegationReading allegations;
  private final CaseClocks clocks;
  private final WorkingDays workingDays;
  private final Clock clock;

  LadoWork(AllegationReading allegations, CaseClocks clocks, WorkingDays workingDays, Clock clock) {
    this.allegations = allegations;
    this.clocks = clocks;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * Behind the title of a rule whose due day cannot be counted. The case stays on the list, as due
   * today, so that nobody overlooks it.
   */
  static final String NOT_COUNTABLE = " (due day not known: beyond the known bank holidays)";

  /** The LADO decides and business support prepares; the work list of others has nothing of it. */
  @Override
  public WorkPage work(
      Caller caller,
      Optional<Bucket> bucket,
      int size,
      Optional<WorkCursor> after,
      boolean withNames) {
    if (!caller.roles().contains(Role.LADO) && !caller.roles().contains(Role.BUSINESS_SUPPORT)) {
      return WorkPage.empty();
    }
    LocalDate today = LondonTime.today(clock);
    List<WorkItem> all =
        allegations.open(caller).stream()
            .map(open -> item(open, today, withNames))
            .sorted(Comparator.comparing(WorkCursor::of))
            .toList();
    List<WorkItem> following =
        all.stream()
            .filter(item -> bucket.isEmpty() || bucket.get() == item.bucket())
            .filter(item -> after.isEmpty() || WorkCursor.of(item).compareTo(after.get()) > 0)
            .limit(size + 1L)
            .toList();
    boolean more = following.size() > size;
    List<WorkItem> shown = more ? following.subList(0, size) : following;
    allegations.shown(caller, ACTION, shown.stream().map(WorkItem::recordId).toList(), withNames);
    return new WorkPage(shown, more, counts(all));
  }

  private WorkItem item(AllegationSummary open, LocalDate today, boolean withNames) {
    return clocks
        .next(open.events(), today)
        .map(next -> counted(open, next.deadline(), today, withNames))
        .orElseGet(() -> notCountable(open, withNames));
  }

  private WorkItem counted(
      AllegationSummary open, Deadline deadline, LocalDate today, boolean withNames) {
    OptionalInt left = clocks.workingDaysLeft(deadline, today);
    return new WorkItem(
        deadline.ruleId(),
        deadline.title(),
        Allegations.RECORD_KIND,
        open.id(),
        open.reference(),
        open.initials(),
        withNames ? open.adultName() : "",
        deadline.startedOn(),
        deadline.dueOn(),
        left.isPresent() ? left.getAsInt() : null,
        bucket(deadline.dueOn(), today),
        deadline.ruleId().equals(LadoTimescales.INITIAL_CONSIDERATION)
            ? DECIDE
            : "Record the outcome");
  }

  /** Only the threshold is decided within working days; an enquiry's limits are months. */
  private static WorkItem notCountable(AllegationSummary open, boolean withNames) {
    LocalDate startedOn = open.events().receivedOn();
    Timescale rule =
        LadoTimescales.rules().inForce(LadoTimescales.INITIAL_CONSIDERATION, startedOn);
    return new WorkItem(
        rule.id(),
        rule.title() + NOT_COUNTABLE,
        Allegations.RECORD_KIND,
        open.id(),
        open.reference(),
        open.initials(),
        withNames ? open.adultName() : "",
        startedOn,
        startedOn,
        null,
        Bucket.DUE_TODAY,
        DECIDE);
  }

  private Bucket bucket(LocalDate dueOn, LocalDate today) {
    if (dueOn.isBefore(today)) {
      return Bucket.OVERDUE;
    }
    if (dueOn.isEqual(today)) {
      return Bucket.DUE_TODAY;
    }
    return dueOn.isAfter(endOfWeek(today)) ? Bucket.LATER : Bucket.THIS_WEEK;
  }

  /** Where working days are not known, seven days: about as long as five working days take. */
  private LocalDate endOfWeek(LocalDate today) {
    try {
      return workingDays.addWorkingDays(today, WORKING_DAYS_OF_A_WEEK);
    } catch (BeyondKnownCalendar _) {
      return today.plusWeeks(1);
    }
  }

  private static Map<Bucket, Integer> counts(List<WorkItem> all) {
    return Stream.of(Bucket.values())
        .collect(
            Collectors.toMap(
                bucket -> bucket,
                bucket -> (int) all.stream().filter(item -> item.bucket() == bucket).count()));
  }
}

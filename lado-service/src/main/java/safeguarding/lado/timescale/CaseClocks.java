package safeguarding.lado.timescale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.BeyondKnownCalendar;
import safeguarding.calendar.Deadline;
import safeguarding.calendar.Timescales;
import safeguarding.calendar.WorkingDays;

/** Computes a case's clocks from what has happened in it. */
public final class CaseClocks {
  private final WorkingDays workingDays;
  private final Timescales rules = LadoTimescales.rules();

  /** Counts by these working days. */
  public CaseClocks(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /**
   * Every clock of a case that can be counted, in the order of its path. One that begins before the
   * known bank holidays or ends beyond them is left out: there is no guess. A contact closed at the
   * threshold has none to an outcome.
   */
  public List<CaseClock> of(CaseEvents events) {
    List<CaseClock> clocks = new ArrayList<>();
    LocalDate received = events.receivedOn();
    LocalDate knew = events.employerKnewOn();
    if (knew != null && workingDays.knows(knew)) {
      clock(LadoTimescales.REFERRAL, knew, received).ifPresent(clocks::add);
    }
    clock(LadoTimescales.INITIAL_CONSIDERATION, received, events.decidedOn())
        .ifPresent(clocks::add);
    if (events.enquiry()) {
      for (String id : LadoTimescales.RESOLUTION) {
        clock(id, received, events.concludedOn()).ifPresent(clocks::add);
      }
    }
    if (events.clearCut()) {
      clock(LadoTimescales.CLEAR_CUT, received, events.concludedOn()).ifPresent(clocks::add);
    }
    return List.copyOf(clocks);
  }

  /**
   * The clock that asks for the next step: of those not met, the first that is not overdue, else
   * the last. So an enquiry that has passed its first month works towards the third. Empty when the
   * case is closed, or its clock ends beyond the known bank holidays.
   */
  public Optional<CaseClock> next(CaseEvents events, LocalDate today) {
    List<CaseClock> unmet =
        of(events).stream()
            .filter(clock -> clock.deadline().metOn() == null)
            .sorted(Comparator.comparing(clock -> clock.deadline().dueOn()))
            .toList();
    return unmet.stream()
        .filter(clock -> !clock.deadline().dueOn().isBefore(today))
        .findFirst()
        .or(() -> unmet.isEmpty() ? Optional.empty() : Optional.of(unmet.getLast()));
  }

  /**
   * The working days that a clock still has after today; negative when overdue. Empty where the
   * known bank holidays do not reach today or the due day.
   */
  public OptionalInt workingDaysLeft(Deadline deadline, LocalDate today) {
    return workingDays.knows(today) && workingDays.knows(deadline.dueOn())
        ? OptionalInt.of(deadline.workingDaysLeft(today, workingDays))
        : OptionalInt.empty();
  }

  private Optional<CaseClock> clock(String id, LocalDate startedOn, @Nullable LocalDate metOn) {
    try {
      return Optional.of(
          new CaseClock(
              rules.inForce(id, startedOn), rules.deadline(id, startedOn, metOn, workingDays)));
    } catch (BeyondKnownCalendar _) {
      return Optional.empty();
    }
  }
}

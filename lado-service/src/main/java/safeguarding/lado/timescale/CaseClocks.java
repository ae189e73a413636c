package safeguarding.lado.timescale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
   * Every clock of a case, in the order of its path. What the employer knew before the known bank
   * holidays begin starts no clock; a contact closed at the threshold has none to an outcome.
   */
  public List<CaseClock> of(CaseEvents events) {
    List<CaseClock> clocks = new ArrayList<>();
    LocalDate received = events.receivedOn();
    LocalDate knew = events.employerKnewOn();
    if (knew != null && workingDays.knows(knew)) {
      clocks.add(clock(LadoTimescales.REFERRAL, knew, received));
    }
    clocks.add(clock(LadoTimescales.INITIAL_CONSIDERATION, received, events.decidedOn()));
    if (events.enquiry()) {
      for (String id : LadoTimescales.RESOLUTION) {
        clocks.add(clock(id, received, events.concludedOn()));
      }
    }
    if (events.clearCut()) {
      clocks.add(clock(LadoTimescales.CLEAR_CUT, received, events.concludedOn()));
    }
    return List.copyOf(clocks);
  }

  /**
   * The clock that asks for the next step: of those not met, the first that is not overdue, else
   * the last. So an enquiry that has passed its first month works towards the third. Empty when the
   * case is closed.
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

  private CaseClock clock(String id, LocalDate startedOn, @Nullable LocalDate metOn) {
    return new CaseClock(
        rules.inForce(id, startedOn), rules.deadline(id, startedOn, metOn, workingDays));
  }
}

package safeguarding.lado.timescale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.RuleClocks;

/** Computes a case's clocks from what has happened in it. */
public final class CaseClocks {
  private final RuleClocks clocks;

  /** Counts by these clocks of {@link LadoTimescales}. */
  public CaseClocks(RuleClocks clocks) {
    this.clocks = clocks;
  }

  /**
   * Every clock of a case that can be counted, in the order of its path. One that begins before the
   * known bank holidays or ends beyond them is left out: there is no guess. A contact closed at the
   * threshold has none to an outcome.
   */
  public List<RuleClock> of(CaseEvents events) {
    List<RuleClock> counted = new ArrayList<>();
    LocalDate received = events.receivedOn();
    LocalDate knew = events.employerKnewOn();
    if (knew != null) {
      referral(knew, received).ifPresent(counted::add);
    }
    clocks
        .clock(LadoTimescales.INITIAL_CONSIDERATION, received, events.decidedOn())
        .ifPresent(counted::add);
    if (events.enquiry()) {
      for (String id : LadoTimescales.RESOLUTION) {
        clocks.clock(id, received, events.concludedOn()).ifPresent(counted::add);
      }
    }
    LocalDate clearCutOn = events.clearCutOn();
    if (clearCutOn != null) {
      clocks
          .clock(LadoTimescales.CLEAR_CUT, clearCutOn, events.concludedOn())
          .ifPresent(counted::add);
    }
    return List.copyOf(counted);
  }

  /**
   * The working day in which the LADO is told. An employer may have known before the known bank
   * holidays begin.
   */
  public Optional<RuleClock> referral(LocalDate knewOn, LocalDate receivedOn) {
    return clocks.workingDays().knows(knewOn)
        ? clocks.clock(LadoTimescales.REFERRAL, knewOn, receivedOn)
        : Optional.empty();
  }

  /**
   * The clock that asks for the next step ({@link RuleClocks#next}). So an enquiry that has passed
   * its first month works towards the third; but the week of a clear-cut case stays until it is
   * met, since nothing longer stands for it. Empty when the case is closed, or its clock ends
   * beyond the known bank holidays.
   */
  public Optional<RuleClock> next(CaseEvents events, LocalDate today) {
    List<RuleClock> counted = of(events);
    return counted.stream()
        .filter(clock -> clock.rule().id().equals(LadoTimescales.CLEAR_CUT))
        .filter(clock -> clock.deadline().metOn() == null)
        .findFirst()
        .or(() -> clocks.next(counted, today));
  }
}

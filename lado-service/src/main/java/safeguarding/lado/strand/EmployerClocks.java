package safeguarding.lado.strand;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.RuleClocks;
import safeguarding.lado.timescale.LadoTimescales;

/** The clocks of an employer's strand, from what has happened in it. */
@Singleton
final class EmployerClocks {
  /** What starts a clock, and what meets it. */
  private record Span(String rule, StrandStepKind starts, StrandStepKind meets) {}

  private static final List<Span> SPANS =
      List.of(
          new Span(
              LadoTimescales.NO_ACTION_RETURN,
              StrandStepKind.NO_ACTION_AGREED,
              StrandStepKind.EMPLOYER_ACTED),
          new Span(
              LadoTimescales.HEARING, StrandStepKind.HEARING_NEEDED, StrandStepKind.HEARING_HELD));

  private final RuleClocks clocks;

  EmployerClocks(RuleClocks clocks) {
    this.clocks = clocks;
  }

  /**
   * Those that can be counted. Once the strand is closed, one that was not met is left out: whoever
   * resigned has no hearing.
   */
  List<RuleClock> of(List<StrandStep> steps, boolean open) {
    List<RuleClock> counted = new ArrayList<>();
    for (Span span : SPANS) {
      first(steps, span.starts(), LocalDate.MIN)
          .flatMap(started ->
              clocks.clock(span.rule(), started, first(steps, span.meets(), started).orElse(null)))
          .filter(clock -> open || clock.deadline().metOn() != null)
          .ifPresent(counted::add);
    }
    return counted;
  }

  /** Those of an open strand that still wait. */
  List<RuleClock> unmet(List<StrandStep> steps) {
    return of(steps, true).stream().filter(clock -> clock.deadline().metOn() == null).toList();
  }

  private static Optional<LocalDate> first(
      List<StrandStep> steps, StrandStepKind kind, LocalDate from) {
    return steps.stream()
        .filter(step -> step.kind() == kind && !step.happenedOn().isBefore(from))
        .map(StrandStep::happenedOn)
        .findFirst();
  }
}

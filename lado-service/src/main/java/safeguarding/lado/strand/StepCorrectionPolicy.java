package safeguarding.lado.strand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.correction.Correcting;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * How what happened in a strand may be corrected, or taken back: to whatever could have been
 * recorded while the strand ran, and by whom (lado.md, rule 2; architecture.md, 'Data').
 */
final class StepCorrectionPolicy {
  private StepCorrectionPolicy() {}

  /**
   * Whether the correction of a step is a decision: it is one that only who decides may record, or
   * becomes one; or its strand is closed, whose result goes into the outcome of the case.
   */
  static boolean isDecision(List<Strand> strands, StepCorrection told) {
    return told.step().kind() == StrandStepKind.NO_ACTION_AGREED
        || strands.stream()
            .filter(strand -> strand.id().equals(told.step().strandId()))
            .anyMatch(strand ->
                !strand.isOpen()
                    || strand
                        .step(told.number())
                        .filter(step -> step.kind() == StrandStepKind.NO_ACTION_AGREED)
                        .isPresent());
  }

  /** Something that happened in a strand, open or closed. */
  static Ruling<StepCorrection> step(List<Strand> strands, StepCorrection told, LocalDate today) {
    Violations violations = new Violations();
    Optional<Strand> strand = StrandPolicy.find(strands, told.step().strandId(), violations);
    Optional<StrandStep> step = strand.flatMap(each -> each.step(told.number()));
    if (strand.isPresent() && step.isEmpty()) {
      violations.against("step-not-found", "number", "This strand has no such step");
    }
    if (!told.withdrawn()) {
      StrandPolicy.step("step.", strand, told.step(), today, violations);
      if (told.step().kind() == null || !told.step().kind().mayLieAhead()) {
        notAfterEnd(strand, told.step().happenedOn(), today, violations);
      }
    }
    Correcting.reason(violations, told.reason());
    return violations
        .<StepCorrection>ruling(() -> told)
        .then(right -> Correcting.unlessSame(right, asKept(right, step.orElseThrow())));
  }

  private static void notAfterEnd(
      Optional<Strand> strand, @Nullable LocalDate day, LocalDate today, Violations violations) {
    if (day != null
        && !day.isAfter(today)
        && strand.isPresent()
        && !strand.get().isOpen()
        && !strand.get().endsAfter(day.minusDays(1))) {
      violations.against(
          "closed-before-last-step",
          "step.happened_on",
          "It cannot have happened after the strand had ended");
    }
  }

  private static StepCorrection asKept(StepCorrection told, StrandStep kept) {
    @Nullable UUID strand = told.step().strandId();
    return new StepCorrection(
        kept.number(),
        new ToldStep(strand, kept.kind(), kept.happenedOn(), kept.notes()),
        false,
        told.reason());
  }
}

package safeguarding.lado.strand;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.correction.PartVersions;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.tenancy.Statements;

/** Strands put right, and as they stood before. Works only inside an authority's transaction. */
@Singleton
final class StrandCorrectionStore {
  private static final String CORRECT =
      """
      UPDATE strand
      SET kind = ?, opened_on = ?, led_by = ?, reference = ?, notes = ?,
          closed_on = ?, result = ?, closing_notes = ?
      WHERE authority_code = ? AND id = ?
      """;

  private static final String REOPEN =
      """
      UPDATE strand
      SET closed_on = NULL, result = NULL, closing_notes = NULL,
          closed_recorded_at = NULL, closed_recorded_by = NULL, closed_recorded_by_name = NULL
      WHERE authority_code = ? AND id = ?
      """;

  private static final String CORRECT_STEP =
      """
      UPDATE strand_step
      SET kind = ?, happened_on = ?, notes = ?
      WHERE authority_code = ? AND strand_id = ? AND version = ?
      """;

  private static final String WITHDRAW_STEP =
      "DELETE FROM strand_step WHERE authority_code = ? AND strand_id = ? AND version = ?";

  private static final String WITHDRAW = "DELETE FROM strand WHERE authority_code = ? AND id = ?";

  private static final String KEEP =
      PartVersions.keep("strand AS part WHERE authority_code = ? AND id = ?");

  private static final String KEEP_STEP =
      PartVersions.keep(
          "strand_step AS part WHERE authority_code = ? AND strand_id = ? AND version = ?");

  private final Statements statements;

  /** A step with whose it is. */
  record StepOfStrand(UUID strandId, StrandStep step) {}

  StrandCorrectionStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes what is right over what a strand said, which is kept. */
  void correct(StrandCorrection right, Why why) {
    UUID id = Objects.requireNonNull(right.strandId());
    StrandOpening opening = right.opening();
    ToldClosing closing = right.closing();
    keep(id, why);
    statements.update(
        CORRECT,
        opening.kind(),
        opening.openedOn(),
        opening.ledBy(),
        opening.reference(),
        opening.notes(),
        closing == null ? null : closing.closedOn(),
        closing == null ? null : closing.result(),
        closing == null ? null : closing.notes(),
        statements.authority(),
        id);
  }

  /** Takes the end of a strand back, which is kept. */
  void reopen(UUID id, Why why) {
    keep(id, why);
    statements.update(REOPEN, statements.authority(), id);
  }

  /** Takes a strand back with its steps, which are kept. */
  void withdraw(Strand kept, Why why) {
    Why withdrawn = why.of(CorrectionKind.STRAND_STEP_WITHDRAWN);
    kept.steps().forEach(step -> withdrawStep(kept.id(), step.number(), withdrawn));
    keep(kept.id(), why);
    statements.update(WITHDRAW, statements.authority(), kept.id());
  }

  /** Writes what is right over what a step said, or takes the step back; what it said is kept. */
  void correct(StepCorrection right, Why why) {
    ToldStep step = right.step();
    UUID strand = Objects.requireNonNull(step.strandId());
    if (right.withdrawn()) {
      withdrawStep(strand, right.number(), why);
    } else {
      keepStep(strand, right.number(), why);
      statements.update(
          CORRECT_STEP,
          step.kind(),
          step.happenedOn(),
          step.notes(),
          statements.authority(),
          strand,
          right.number());
    }
  }

  private void withdrawStep(UUID strand, int number, Why why) {
    keepStep(strand, number, why);
    statements.update(WITHDRAW_STEP, statements.authority(), strand, number);
  }

  private void keepStep(UUID strand, int number, Why why) {
    String authority = statements.authority();
    statements.update(KEEP_STEP, PartVersions.values(authority, why, authority, strand, number));
  }

  private void keep(UUID id, Why why) {
    String authority = statements.authority();
    statements.update(KEEP, PartVersions.values(authority, why, authority, id));
  }

  /** What was corrected of the strands of a case, and taken back. */
  CorrectedStrands of(UUID allegationId) {
    return new CorrectedStrands(ofStrands(allegationId), ofSteps(allegationId));
  }

  /** The strands as they stood before each correction, without their steps, the newest first. */
  private List<PartCorrection<Strand>> ofStrands(UUID allegationId) {
    return statements.list(
        PartVersions.find("strand"),
        row ->
            new PartCorrection<>(
                row.uuid("correction_id"),
                row.value("correction_kind", CorrectionKind.class),
                row.text("correction_reason"),
                Recorded.of(row, "correction_"),
                StrandStore.strand(row, List.of())),
        statements.authority(),
        allegationId,
        List.of(
            CorrectionKind.STRAND_CORRECTED,
            CorrectionKind.STRAND_REOPENED,
            CorrectionKind.STRAND_WITHDRAWN));
  }

  /**
   * The steps as they stood before each correction, the newest first. Of those that were taken back
   * with their strand the last that happened stands first.
   */
  private List<PartCorrection<StepOfStrand>> ofSteps(UUID allegationId) {
    return statements.list(
        PartVersions.find("strand_step", "happened_on", "version"),
        row ->
            new PartCorrection<>(
                row.uuid("correction_id"),
                row.value("correction_kind", CorrectionKind.class),
                row.text("correction_reason"),
                Recorded.of(row, "correction_"),
                new StepOfStrand(row.uuid("strand_id"), StrandStore.step(row))),
        statements.authority(),
        allegationId,
        List.of(CorrectionKind.STRAND_STEP_CORRECTED, CorrectionKind.STRAND_STEP_WITHDRAWN));
  }
}

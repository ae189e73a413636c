package safeguarding.lado.escalation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.correction.PartVersions;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.tenancy.Statements;

/** Escalations put right, and as they stood before. Works only inside a transaction. */
@Singleton
final class EscalationCorrectionStore {
  private static final String ESCALATION = " WHERE authority_code = ? AND id = ?";

  private static final String KEEP = PartVersions.keep("escalation AS part" + ESCALATION);

  private static final String CORRECT =
      """
      UPDATE escalation
      SET raised_on = ?, raised_to = ?, reason = ?, answered_on = ?, answer = ?,
          answered_recorded_at = ?, answered_recorded_by = ?, answered_recorded_by_name = ?
      """
          + ESCALATION;

  private static final String WITHDRAW = "DELETE FROM escalation" + ESCALATION;

  private final Statements statements;

  EscalationCorrectionStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes what is right over what was raised, which is kept. */
  void correct(Escalation right, Why why) {
    keep(right.id(), why.of(CorrectionKind.ESCALATION_CORRECTED));
    Escalation.Answer answer = right.answer();
    Recorded answered = answer == null ? null : answer.recorded();
    statements.update(
        CORRECT,
        right.raisedOn(),
        right.raisedTo(),
        right.reason(),
        answer == null ? null : answer.answeredOn(),
        answer == null ? null : answer.answer(),
        answered == null ? null : answered.at(),
        answered == null ? null : answered.subject(),
        answered == null ? null : answered.name(),
        statements.authority(),
        right.id());
  }

  /** Takes back what was raised, which is kept. */
  void withdraw(UUID id, Why why) {
    keep(id, why.of(CorrectionKind.ESCALATION_WITHDRAWN));
    statements.update(WITHDRAW, statements.authority(), id);
  }

  private void keep(UUID id, Why why) {
    String authority = statements.authority();
    statements.update(KEEP, PartVersions.values(authority, why, authority, id));
  }

  /** The escalations as they stood before each correction, the newest first. */
  List<PartCorrection<Escalation>> of(UUID allegationId) {
    return statements.list(
        PartVersions.find("escalation"),
        row ->
            new PartCorrection<>(
                row.uuid("correction_id"),
                row.value("correction_kind", CorrectionKind.class),
                row.text("correction_reason"),
                Recorded.of(row, "correction_"),
                EscalationStore.read(row, false)),
        statements.authority(),
        allegationId,
        List.of(CorrectionKind.ESCALATION_CORRECTED, CorrectionKind.ESCALATION_WITHDRAWN));
  }
}

package safeguarding.lado.workstatus;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.correction.PartVersions;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.tenancy.Statements;

/** What adults do at work put right, and as it stood. Works only inside a transaction. */
@Singleton
final class WorkStatusCorrectionStore {
  private static final String ENTRY =
      " WHERE authority_code = ? AND allegation_id = ? AND version = ? AND position = ?";

  private static final String KEEP = PartVersions.keep("work_status AS part" + ENTRY);

  private static final String CORRECT =
      """
      UPDATE work_status
      SET status = ?, since = ?, decided_by = ?, lado = ?, police = ?, would_have_been_removed = ?,
          notes = ?, known_on = ?, not_agreed = ?, recorded_at = ?, recorded_by = ?, recorded_by_name = ?
      """
          + ENTRY;

  private static final String WITHDRAW = "DELETE FROM work_status" + ENTRY;

  private final Statements statements;

  WorkStatusCorrectionStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes what is right over what an entry said, which is kept. */
  void correct(KeptWorkStatus right, Why why) {
    keep(right, why);
    statements.update(
        CORRECT,
        right.status(),
        right.since(),
        right.decidedBy(),
        right.lado(),
        right.police(),
        right.wouldHaveBeenRemoved(),
        right.notes(),
        right.knownOn(),
        right.notAgreed(),
        right.recorded().at(),
        right.recorded().subject(),
        right.recorded().name(),
        statements.authority(),
        why.allegationId(),
        right.number(),
        right.place());
  }

  /** Takes an entry back, which is kept. */
  void withdraw(KeptWorkStatus kept, Why why) {
    keep(kept, why);
    statements.update(
        WITHDRAW, statements.authority(), why.allegationId(), kept.number(), kept.place());
  }

  private void keep(KeptWorkStatus kept, Why why) {
    String authority = statements.authority();
    statements.update(
        KEEP,
        PartVersions.values(
            authority, why, authority, why.allegationId(), kept.number(), kept.place()));
  }

  /** The entries as they stood before each correction, the newest first. */
  List<PartCorrection<KeptWorkStatus>> of(UUID allegationId) {
    return statements.list(
        PartVersions.find("work_status"),
        row ->
            new PartCorrection<>(
                row.uuid("correction_id"),
                row.value("correction_kind", CorrectionKind.class),
                row.text("correction_reason"),
                Recorded.of(row, "correction_"),
                WorkStatusStore.read(row)),
        statements.authority(),
        allegationId,
        List.of(CorrectionKind.WORK_STATUS_CORRECTED, CorrectionKind.WORK_STATUS_WITHDRAWN));
  }
}

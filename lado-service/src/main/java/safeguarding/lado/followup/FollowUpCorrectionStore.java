package safeguarding.lado.followup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.correction.PartVersions;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.tenancy.Statements;

/** The follow-up put right, and as it stood before. Works only inside a transaction. */
@Singleton
final class FollowUpCorrectionStore {
  private static final String ENTRY =
      " WHERE authority_code = ? AND allegation_id = ? AND version = ?";

  private static final String KEEP = PartVersions.keep("follow_up AS part" + ENTRY);

  private static final String CORRECT =
      """
      UPDATE follow_up
      SET kind = ?, standing = ?, happened_on = ?, by_whom = ?, what = ?, reference = ?, regulator = ?
      """
          + ENTRY;

  private static final String WITHDRAW = "DELETE FROM follow_up" + ENTRY;

  private final Statements statements;

  FollowUpCorrectionStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes what is right over what an entry said, or takes it back; what stood is kept. */
  void correct(FollowUpCorrection right, Why why) {
    String authority = statements.authority();
    UUID allegation = why.allegationId();
    statements.update(
        KEEP, PartVersions.values(authority, why, authority, allegation, right.number()));
    if (right.withdrawn()) {
      statements.update(WITHDRAW, authority, allegation, right.number());
      return;
    }
    FollowUp entry = right.followUp();
    statements.update(
        CORRECT,
        entry.kind(),
        entry.standing(),
        entry.happenedOn(),
        entry.by(),
        entry.what(),
        entry.reference(),
        entry.regulator(),
        authority,
        allegation,
        right.number());
  }

  /** The entries as they stood before each correction, the newest first. */
  List<PartCorrection<KeptFollowUp>> of(UUID allegationId) {
    return statements.list(
        PartVersions.find("follow_up"),
        row ->
            new PartCorrection<>(
                row.uuid("correction_id"),
                row.value("correction_kind", CorrectionKind.class),
                row.text("correction_reason"),
                Recorded.of(row, "correction_"),
                FollowUpStore.read(row)),
        statements.authority(),
        allegationId,
        List.of(CorrectionKind.FOLLOW_UP_CORRECTED, CorrectionKind.FOLLOW_UP_WITHDRAWN));
  }
}

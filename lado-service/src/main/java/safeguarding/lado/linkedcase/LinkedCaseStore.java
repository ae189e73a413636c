package safeguarding.lado.linkedcase;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Which cases belong together. Works only inside an authority's transaction. */
@Singleton
final class LinkedCaseStore {
  private static final String INSERT =
      """
      INSERT INTO linked_case (
          authority_code, allegation_id, version, other_id, reason,
          linked_recorded_at, linked_recorded_by, linked_recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String UNDO =
      """
      UPDATE linked_case
      SET undone_reason = ?, undone_recorded_at = ?, undone_recorded_by = ?, undone_recorded_by_name = ?
      WHERE authority_code = ? AND undone_recorded_at IS NULL
        AND ((allegation_id = ? AND other_id = ?) OR (other_id = ? AND allegation_id = ?))
      """;

  // From both sides; joined, so that a case that the caller may not see is not there.
  private static final String LINKED =
      """
      SELECT a.id, a.reference, a.state, a.adult_given_names, a.adult_family_name, l.reason,
             l.linked_recorded_at, l.linked_recorded_by, l.linked_recorded_by_name,
             l.undone_recorded_at IS NOT NULL AS undone,
             l.undone_recorded_at, l.undone_recorded_by, l.undone_recorded_by_name
      FROM (SELECT other_id AS with_id, c.* FROM linked_case AS c WHERE authority_code = ? AND allegation_id = ?
            UNION ALL
            SELECT allegation_id AS with_id, c.* FROM linked_case AS c WHERE authority_code = ? AND other_id = ?) AS l
      JOIN allegation AS a ON a.authority_code = l.authority_code AND a.id = l.with_id
      ORDER BY l.linked_recorded_at DESC, a.id
      """;

  private static final String DELETED =
      """
      SELECT d.reference, d.recorded_at, d.recorded_by, d.recorded_by_name
      FROM deleted_link AS d
      JOIN allegation AS a ON a.authority_code = d.authority_code AND a.id = d.allegation_id
      WHERE d.authority_code = ? AND d.allegation_id = ?
      """;

  private final Statements statements;

  LinkedCaseStore(Statements statements) {
    this.statements = statements;
  }

  void insert(CaseHead about, UUID other, String reason, Recorded recorded) {
    statements.update(
        INSERT,
        statements.authority(),
        about.id(),
        about.nextVersion(),
        other,
        reason,
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  void undo(UUID one, UUID other, String reason, Recorded recorded) {
    statements.update(
        UNDO,
        reason,
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        statements.authority(),
        one,
        other,
        one,
        other);
  }

  /** Every link of a case, also those undone, the newest first. */
  List<LinkedCase> of(UUID allegationId) {
    return statements.list(
        LINKED,
        LinkedCaseStore::read,
        statements.authority(),
        allegationId,
        statements.authority(),
        allegationId);
  }

  /** What is told of linked cases whose records were deleted: their references. */
  List<TimelineEvent> deleted(UUID allegationId) {
    return statements.list(
        DELETED,
        row -> {
          Recorded recorded = Recorded.of(row, "");
          return new TimelineEvent(
              "linked-record-deleted", recorded.at(), true, recorded, null, row.text("reference"));
        },
        statements.authority(),
        allegationId);
  }

  private static LinkedCase read(Row row) {
    return new LinkedCase(
        row.uuid("id"),
        row.text("reference"),
        row.value("state", AllegationState.class),
        row.text("adult_given_names"),
        row.text("adult_family_name"),
        row.text("reason"),
        Recorded.of(row, "linked_"),
        row.truth("undone") ? Recorded.of(row, "undone_") : null);
  }
}

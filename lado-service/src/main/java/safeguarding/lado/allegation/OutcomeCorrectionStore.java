package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * Outcomes as they stood before. Works only inside an authority's transaction, on a case that is
 * written only as {@link AllegationStore#findHeldStill} has found it.
 */
@Singleton
final class OutcomeCorrectionStore {
  private static final String COLUMNS =
      """
      concluded_on, enquiry_outcome, outcome_reasons,
      outcome_recorded_at, outcome_recorded_by, outcome_recorded_by_name
      """;

  private static final String KEEP =
      """
      INSERT INTO outcome_version (
          authority_code, allegation_id, version, id, taken_back, reason, recorded_at, recorded_by, recorded_by_name, %1$s)
      SELECT authority_code, id, version + 1, ?::uuid, ?::boolean, ?, ?::timestamptz, ?, ?, %1$s
      FROM allegation
      WHERE authority_code = ? AND id = ? AND version = ?
      """
          .formatted(COLUMNS);

  private static final String KEEP_FINDINGS =
      """
      INSERT INTO outcome_version_finding (authority_code, allegation_id, version, position, allegation, outcome)
      SELECT authority_code, allegation_id, ?::integer, position, allegation, outcome
      FROM allegation_finding
      WHERE authority_code = ? AND allegation_id = ?
      """;

  private static final String TAKE_BACK =
      """
      UPDATE allegation
      SET version = version + 1, state = 'under-enquiry', (%s) = ROW (%s)
      WHERE authority_code = ? AND id = ?
      """
          .formatted(COLUMNS, COLUMNS.replaceAll("\\w+", "NULL"));

  private static final String DELETE_FINDINGS =
      "DELETE FROM allegation_finding WHERE authority_code = ? AND allegation_id = ?";

  private static final String FIND =
      """
      SELECT version, id, taken_back, reason, recorded_at, recorded_by, recorded_by_name, %s
      FROM outcome_version
      WHERE authority_code = ? AND allegation_id = ?
      ORDER BY version DESC
      """
          .formatted(COLUMNS);

  private static final String FIND_FINDINGS =
      """
      SELECT version, allegation, outcome
      FROM outcome_version_finding
      WHERE authority_code = ? AND allegation_id = ?
      ORDER BY version, position
      """;

  private final Statements statements;
  private final AllegationStore allegations;
  private final FindingStore findings;

  OutcomeCorrectionStore(
      Statements statements, AllegationStore allegations, FindingStore findings) {
    this.statements = statements;
    this.allegations = allegations;
    this.findings = findings;
  }

  /** Writes the outcome over what stood there, which is kept; false when the version moved on. */
  boolean correct(
      AllegationRecord kept,
      Concluded concluded,
      List<Finding> told,
      String reason,
      Recorded recorded) {
    if (!keep(kept, false, reason, recorded)) {
      return false;
    }
    findings.insert(concluded.id(), told);
    return allegations.saveOutcome(concluded, kept.version(), recorded);
  }

  /** The enquiry runs again; false when the version has moved on. */
  boolean takeBack(AllegationRecord kept, String reason, Recorded recorded) {
    return keep(kept, true, reason, recorded)
        && statements.update(TAKE_BACK, statements.authority(), kept.allegation().id()) == 1;
  }

  private boolean keep(AllegationRecord kept, boolean takenBack, String reason, Recorded recorded) {
    String authority = statements.authority();
    UUID id = kept.allegation().id();
    int counted =
        statements.update(
            KEEP,
            UUID.randomUUID(),
            takenBack,
            reason,
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            authority,
            id,
            kept.version());
    if (counted == 0) {
      return false;
    }
    statements.update(KEEP_FINDINGS, kept.version() + 1, authority, id);
    statements.update(DELETE_FINDINGS, authority, id);
    return true;
  }

  /** The corrections of an outcome, newest first. */
  List<OutcomeCorrection> of(UUID id) {
    Map<Integer, List<Finding>> before = new HashMap<>();
    statements.list(
        FIND_FINDINGS,
        row ->
            before
                .computeIfAbsent(row.integer("version"), _ -> new ArrayList<>())
                .add(FindingStore.finding(row)),
        statements.authority(),
        id);
    return statements.list(
        FIND,
        row -> read(row, before.getOrDefault(row.integer("version"), List.of())),
        statements.authority(),
        id);
  }

  private static OutcomeCorrection read(Row row, List<Finding> findings) {
    return new OutcomeCorrection(
        row.uuid("id"),
        row.text("reason"),
        Recorded.of(row, ""),
        AllegationStore.outcome(row),
        findings,
        Recorded.of(row, "outcome_"),
        row.truth("taken_back"));
  }
}

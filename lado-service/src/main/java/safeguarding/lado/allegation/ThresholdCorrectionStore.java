package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.allegation.Allegation.Decided;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * Threshold decisions as they stood before. Works only inside an authority's transaction, on a case
 * that is written only as {@link AllegationStore#findHeldStill} has found it.
 */
@Singleton
final class ThresholdCorrectionStore {
  private static final String COLUMNS =
      """
      decided_at, criteria, consultation_reasons, decision_reasons, referral_outcome, clear_cut,
      decision_recorded_at, decision_recorded_by, decision_recorded_by_name
      """;

  /**
   * Of an allegation {@code a}: when its threshold was first decided. New information that opens an
   * enquiry after the contact was closed in time makes nothing late.
   */
  static final String CONSIDERED_ON =
      """
      least(a.decided_on, (
          SELECT (v.decided_at AT TIME ZONE 'Europe/London')::date
          FROM threshold_version AS v
          WHERE v.authority_code = a.authority_code AND v.allegation_id = a.id
            AND a.referral_outcome = 'internal-enquiry' AND v.referral_outcome <> 'internal-enquiry'
            AND NOT EXISTS (SELECT
                            FROM threshold_version AS later
                            WHERE later.authority_code = v.authority_code AND later.allegation_id = v.allegation_id
                              AND later.version >= v.version AND later.taken_back)
          ORDER BY v.version DESC
          LIMIT 1))\
      """;

  private static final String KEEP =
      """
      INSERT INTO threshold_version (
          authority_code, allegation_id, version, id, taken_back, reason, recorded_at, recorded_by, recorded_by_name, %1$s)
      SELECT authority_code, id, version + 1, ?::uuid, ?::boolean, ?, ?::timestamptz, ?, ?, %1$s
      FROM allegation
      WHERE authority_code = ? AND id = ? AND version = ?
      """
          .formatted(COLUMNS);

  private static final String TAKE_BACK =
      """
      UPDATE allegation
      SET version = version + 1, state = 'received', (%s) = ROW (%s)
      WHERE authority_code = ? AND id = ?
      """
          .formatted(COLUMNS, COLUMNS.replaceAll("\\w+", "NULL"));

  private static final String FIND =
      """
      SELECT id, taken_back, reason, recorded_at, recorded_by, recorded_by_name, %s
      FROM threshold_version
      WHERE authority_code = ? AND allegation_id = ?
      ORDER BY version DESC
      """
          .formatted(COLUMNS);

  /** No strategy meeting is held before the threshold is decided, as their feature says. */
  private static final String FIRST_STRATEGY_MEETING =
      """
      SELECT min(held_on) AS day
      FROM meeting
      WHERE authority_code = ? AND allegation_id = ? AND state = 'held' AND kind <> 'professionals'
      """;

  private final Statements statements;
  private final AllegationStore allegations;

  ThresholdCorrectionStore(Statements statements, AllegationStore allegations) {
    this.statements = statements;
    this.allegations = allegations;
  }

  /** The day on which the first strategy meeting was held; empty when none was. */
  Optional<LocalDate> firstStrategyMeeting(UUID id) {
    return statements
        .find(
            FIRST_STRATEGY_MEETING,
            row -> Optional.ofNullable(row.dayOrNull("day")),
            statements.authority(),
            id)
        .orElseThrow();
  }

  /** Writes the decision over what stood there, which is kept; false when the version moved on. */
  boolean correct(AllegationRecord kept, Decided decided, String reason, Recorded recorded) {
    return keep(kept, false, reason, recorded)
        && allegations.saveDecision(decided, kept.version(), recorded);
  }

  /** The case waits for its decision again; false when the version has moved on. */
  boolean takeBack(AllegationRecord kept, String reason, Recorded recorded) {
    return keep(kept, true, reason, recorded)
        && statements.update(TAKE_BACK, statements.authority(), kept.allegation().id()) == 1;
  }

  private boolean keep(AllegationRecord kept, boolean takenBack, String reason, Recorded recorded) {
    return statements.update(
            KEEP,
            UUID.randomUUID(),
            takenBack,
            reason,
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            kept.allegation().id(),
            kept.version())
        == 1;
  }

  /** The corrections of a threshold decision, newest first. */
  List<ThresholdCorrection> of(UUID id) {
    return statements.list(FIND, ThresholdCorrectionStore::read, statements.authority(), id);
  }

  private static ThresholdCorrection read(Row row) {
    return new ThresholdCorrection(
        row.uuid("id"),
        row.text("reason"),
        Recorded.of(row, ""),
        AllegationStore.decision(row),
        Recorded.of(row, "decision_"),
        row.truth("taken_back"));
  }
}

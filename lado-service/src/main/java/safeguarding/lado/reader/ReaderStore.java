package safeguarding.lado.reader;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * Restrictions, readers and where adults work. Works only inside an authority's transaction; what
 * it reads of a case, it reads beside the case's own row, which is not there for whom it hides.
 */
@Singleton
final class ReaderStore {
  /** Of an allegation {@code a}: who may work for the council's children's services. */
  private static final String EMPLOYER_NOT_SAID =
      "(a.adult_role = 'social-care' OR a.adult_own_role IS NOT NULL) AND a.adult_setting_kind IS NULL";

  private static final String FIND =
      """
      SELECT a.id, a.version, a.restricted, coalesce(r.always, false) AS always,
             %s AS employer_not_said,
             w.version AS said, w.staff_id, w.unit_id
      FROM allegation AS a
      LEFT JOIN allegation_restriction AS r
        ON r.authority_code = a.authority_code AND r.allegation_id = a.id AND r.lifted_recorded_at IS NULL
      LEFT JOIN LATERAL (
          SELECT w.version, w.staff_id, w.unit_id FROM allegation_workplace AS w
          WHERE w.authority_code = a.authority_code AND w.allegation_id = a.id
          ORDER BY w.version DESC
          LIMIT 1
      ) AS w ON true
      WHERE a.authority_code = ? AND a.id = ?
      """
          .formatted(EMPLOYER_NOT_SAID);

  /** Only of an adult who works for the council, or may, independence is asked. */
  private static final String TO_BE_ASKED =
      """
      SELECT a.id
      FROM allegation AS a
      WHERE a.authority_code = ? AND a.id = ANY (?::uuid[])
        AND (%s
             OR EXISTS (SELECT FROM allegation_restriction AS r
                        WHERE r.authority_code = a.authority_code AND r.allegation_id = a.id AND r.always
                          AND r.lifted_recorded_at IS NULL)
             OR EXISTS (SELECT FROM allegation_workplace AS w
                        WHERE w.authority_code = a.authority_code AND w.allegation_id = a.id))
      """
          .formatted(EMPLOYER_NOT_SAID);

  private static final String READERS =
      """
      SELECT id, kind, capacity, subject, name, home_authority, reason, until,
             recorded_at, recorded_by, recorded_by_name,
             ended_recorded_at, ended_recorded_by, ended_recorded_by_name,
             acknowledged_recorded_at, acknowledged_recorded_by, acknowledged_recorded_by_name
      FROM allegation_reader
      WHERE authority_code = ? AND allegation_id = ?
      ORDER BY recorded_at DESC, name, id
      """;

  private static final String NEXT_VERSION =
      """
      UPDATE allegation SET version = version + 1, restricted = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String HIDE =
      """
      UPDATE allegation SET restricted = true WHERE authority_code = ? AND id = ?
      """;

  private static final String RESTRICT =
      """
      INSERT INTO allegation_restriction (
          authority_code, allegation_id, version, always, reason, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String ALWAYS =
      """
      UPDATE allegation_restriction SET always = true
      WHERE authority_code = ? AND allegation_id = ? AND lifted_recorded_at IS NULL
      """;

  private static final String LIFT =
      """
      UPDATE allegation_restriction
      SET lift_reason = ?, lifted_recorded_at = ?, lifted_recorded_by = ?, lifted_recorded_by_name = ?
      WHERE authority_code = ? AND allegation_id = ? AND lifted_recorded_at IS NULL
      """;

  private static final String INSERT_READER =
      """
      INSERT INTO allegation_reader (
          authority_code, allegation_id, id, kind, capacity, subject, name, home_authority, reason, until,
          recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String END_READER =
      """
      UPDATE allegation_reader
      SET end_reason = ?, ended_recorded_at = ?, ended_recorded_by = ?, ended_recorded_by_name = ?
      WHERE authority_code = ? AND allegation_id = ? AND id = ? AND ended_recorded_at IS NULL
      """;

  private static final String END_ABOUT =
      """
      UPDATE allegation_reader AS r
      SET end_reason = ?, ended_recorded_at = ?, ended_recorded_by = ?, ended_recorded_by_name = ?
      WHERE r.authority_code = ? AND r.subject = ? AND r.ended_recorded_at IS NULL AND (
          SELECT w.staff_id FROM allegation_workplace AS w
          WHERE w.authority_code = r.authority_code AND w.allegation_id = r.allegation_id
          ORDER BY w.version DESC
          LIMIT 1) = ?
      RETURNING r.allegation_id
      """;

  private static final String ACKNOWLEDGE =
      """
      UPDATE allegation_reader
      SET acknowledged_recorded_at = ?, acknowledged_recorded_by = ?, acknowledged_recorded_by_name = ?
      WHERE authority_code = ? AND allegation_id = ? AND id = ?
      """;

  private static final String SAY_WORKPLACE =
      """
      INSERT INTO allegation_workplace (
          authority_code, allegation_id, version, staff_id, unit_id, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Statements statements;

  ReaderStore(Statements statements) {
    this.statements = statements;
  }

  /** Who sees this allegation; empty when the caller does not, or there is none. */
  Optional<LimitedCase> find(UUID allegationId) {
    return statements.find(
        FIND,
        row ->
            new LimitedCase(
                row.uuid("id"),
                row.integer("version"),
                row.truth("restricted"),
                row.truth("always"),
                row.truth("employer_not_said"),
                readers(allegationId),
                row.integerOrNull("said") == null
                    ? null
                    : new CouncilWorkplace(row.uuidOrNull("staff_id"), row.uuidOrNull("unit_id"))),
        statements.authority(),
        allegationId);
  }

  private List<Reader> readers(UUID allegationId) {
    return statements.list(READERS, ReaderStore::reader, statements.authority(), allegationId);
  }

  /** The restricted case of a reference, whoever may see it. */
  Optional<UUID> restricted(String reference) {
    return statements.find(
        "SELECT id FROM allegation WHERE authority_code = ? AND reference = ? AND restricted",
        row -> row.uuid("id"),
        statements.authority(),
        reference);
  }

  /** Counts one more change of the allegation; false when the version has moved on. */
  boolean next(LimitedCase kept, boolean restricted) {
    return statements.update(
            NEXT_VERSION, restricted, statements.authority(), kept.id(), kept.version())
        == 1;
  }

  /**
   * Writes down that a case is limited to these readers, and why.
   *
   * @param version of the allegation, once it is
   * @param always whether for good
   */
  void restrict(
      UUID allegationId,
      int version,
      boolean always,
      String reason,
      List<Reader> readers,
      Recorded recorded) {
    statements.update(
        RESTRICT,
        statements.authority(),
        allegationId,
        version,
        always,
        reason,
        recorded.at(),
        recorded.subject(),
        recorded.name());
    readers.forEach(reader -> insert(allegationId, reader));
  }

  /** Within a change that was counted already, and once who sees it is named. */
  void hide(UUID allegationId) {
    statements.update(HIDE, statements.authority(), allegationId);
  }

  void restrictForGood(UUID allegationId) {
    statements.update(ALWAYS, statements.authority(), allegationId);
  }

  void lift(UUID allegationId, String reason, Recorded recorded) {
    statements.update(
        LIFT,
        reason,
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        statements.authority(),
        allegationId);
  }

  void insert(UUID allegationId, Reader reader) {
    statements.update(
        INSERT_READER,
        statements.authority(),
        allegationId,
        reader.id(),
        reader.kind(),
        reader.capacity(),
        reader.subject(),
        reader.name(),
        reader.homeAuthority(),
        reader.reason(),
        reader.until(),
        reader.recorded().at(),
        reader.recorded().subject(),
        reader.recorded().name());
  }

  void end(UUID allegationId, Reader reader, String reason, Recorded recorded) {
    statements.update(
        END_READER,
        reason,
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        statements.authority(),
        allegationId,
        reader.id());
  }

  /** Somebody sees no more of the cases about themself; the ids of these. */
  List<UUID> endAbout(UUID staffId, String subject, String reason, Recorded recorded) {
    return statements.list(
        END_ABOUT,
        row -> row.uuid("allegation_id"),
        reason,
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        statements.authority(),
        subject,
        staffId);
  }

  /** Those of these cases of which it is asked whether who decides is independent. */
  List<UUID> toBeAsked(List<UUID> ids) {
    return statements.list(TO_BE_ASKED, row -> row.uuid("id"), statements.authority(), ids);
  }

  void acknowledge(UUID allegationId, Reader reader, Recorded recorded) {
    statements.update(
        ACKNOWLEDGE,
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        statements.authority(),
        allegationId,
        reader.id());
  }

  void say(LimitedCase kept, CouncilWorkplace workplace, Recorded recorded) {
    statements.update(
        SAY_WORKPLACE,
        statements.authority(),
        kept.id(),
        kept.version() + 1,
        workplace.staffId(),
        workplace.unitId(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  private static Reader reader(Row row) {
    @Nullable Instant ended = row.instantOrNull("ended_recorded_at");
    @Nullable Instant acknowledged = row.instantOrNull("acknowledged_recorded_at");
    return new Reader(
        row.uuid("id"),
        row.value("kind", ReaderKind.class),
        row.value("capacity", ReaderCapacity.class),
        row.text("subject"),
        row.text("name"),
        row.text("home_authority"),
        row.text("reason"),
        row.instantOrNull("until"),
        Recorded.of(row, ""),
        ended == null ? null : Recorded.of(row, "ended_"),
        acknowledged == null ? null : Recorded.of(row, "acknowledged_"));
  }
}

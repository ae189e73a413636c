package safeguarding.lado.reader;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * Emergencies to look at, and cases that nobody holds. Works only inside an authority's
 * transaction.
 */
@Singleton
final class EmergencyStore {
  private static final String TO_LOOK_AT =
      """
      SELECT a.id AS allegation_id, e.id AS reader_id, e.recorded_at
      FROM allegation_reader AS e
      JOIN allegation AS a ON a.authority_code = e.authority_code AND a.id = e.allegation_id
      WHERE e.authority_code = ? AND e.kind = 'emergency' AND e.acknowledged_recorded_at IS NULL
        AND a.restricted AND e.subject <> ?
        AND EXISTS (
            SELECT FROM allegation_reader AS mine
            WHERE mine.authority_code = e.authority_code AND mine.allegation_id = e.allegation_id
              AND mine.subject = ? AND mine.kind = 'named' AND mine.ended_recorded_at IS NULL
              AND (mine.until IS NULL OR mine.until > ?))
      ORDER BY e.recorded_at, e.id
      """;

  /**
   * Restricted cases that nobody holds: everybody who decides and is named for good has left, as
   * the list of staff says. Who was never on it has not left.
   */
  private static final String NOBODYS =
      """
      SELECT a.id, a.reference
      FROM allegation AS a
      WHERE a.authority_code = ? AND a.restricted
        AND NOT EXISTS (
            SELECT FROM allegation_reader AS r
            WHERE r.authority_code = a.authority_code AND r.allegation_id = a.id
              AND r.kind = 'named' AND r.capacity IN ('lado', 'covering-lado')
              AND r.ended_recorded_at IS NULL AND r.until IS NULL
              AND NOT EXISTS (
                  SELECT FROM staff_member AS m
                  WHERE m.authority_code = r.authority_code AND m.subject = r.subject
                    AND NOT EXISTS (
                        SELECT FROM staff_post AS p
                        WHERE p.authority_code = m.authority_code AND p.staff_id = m.id AND p.until IS NULL)))
      """;

  private final Statements statements;

  EmergencyStore(Statements statements) {
    this.statements = statements;
  }

  /** Of the cases that name this person, without what they opened themselves. */
  List<EmergencyToLookAt> toLookAt(String subject, Instant now) {
    return statements.list(
        TO_LOOK_AT,
        row ->
            new EmergencyToLookAt(
                row.uuid("allegation_id"), row.uuid("reader_id"), row.instant("recorded_at")),
        statements.authority(),
        subject,
        subject,
        now);
  }

  /** Every restricted case that nobody holds any more, in the order of their references. */
  List<NobodysCase> nobodys() {
    return statements.list(
        NOBODYS + "ORDER BY a.reference", EmergencyStore::nobodys, statements.authority());
  }

  /** Whether this restricted case is one of them. */
  boolean isNobodys(UUID allegationId) {
    return statements
        .find(
            NOBODYS + "  AND a.id = ?",
            EmergencyStore::nobodys,
            statements.authority(),
            allegationId)
        .isPresent();
  }

  private static NobodysCase nobodys(Row row) {
    return new NobodysCase(row.uuid("id"), row.text("reference"));
  }
}

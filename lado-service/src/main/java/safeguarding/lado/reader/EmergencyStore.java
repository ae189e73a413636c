package safeguarding.lado.reader;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import safeguarding.tenancy.Statements;

/** Emergencies to look at. Works only inside an authority's transaction. */
@Singleton
final class EmergencyStore {
  private static final String TO_LOOK_AT =
      """
      SELECT a.id AS allegation_id, e.id AS reader_id, a.reference, a.adult_given_names, a.adult_family_name,
             e.recorded_at
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
                row.uuid("allegation_id"),
                row.uuid("reader_id"),
                row.text("reference"),
                row.text("adult_given_names"),
                row.text("adult_family_name"),
                row.instant("recorded_at")),
        statements.authority(),
        subject,
        subject,
        now);
  }
}

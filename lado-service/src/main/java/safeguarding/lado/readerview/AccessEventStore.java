package safeguarding.lado.readerview;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * When a case was limited and opened again, when an emergency access was looked at, and what was
 * said of where the adult works. Works only inside the transaction of whoever has found the case.
 */
@Singleton
final class AccessEventStore {
  /** A post that ended after somebody said that the adult is in it ends their workplace. */
  private static final String EVENTS =
      """
      SELECT 'limited-to-named-people' AS kind, NULL::date AS day, NULL::uuid AS about, reason AS note,
             recorded_at, recorded_by, recorded_by_name
      FROM allegation_restriction
      WHERE authority_code = ? AND allegation_id = ?
      UNION ALL
      SELECT 'opened-to-everybody-again', NULL, NULL, lift_reason,
             lifted_recorded_at, lifted_recorded_by, lifted_recorded_by_name
      FROM allegation_restriction
      WHERE authority_code = ? AND allegation_id = ? AND lifted_recorded_at IS NOT NULL
      UNION ALL
      SELECT 'emergency-access-looked-at', NULL, id, name,
             acknowledged_recorded_at, acknowledged_recorded_by, acknowledged_recorded_by_name
      FROM allegation_reader
      WHERE authority_code = ? AND allegation_id = ? AND acknowledged_recorded_at IS NOT NULL
      UNION ALL
      SELECT 'workplace-said', NULL, coalesce(w.staff_id, w.unit_id), coalesce(u.name, s.name),
             w.recorded_at, w.recorded_by, w.recorded_by_name
      FROM allegation_workplace AS w
      LEFT JOIN service_unit AS u ON u.authority_code = w.authority_code AND u.id = w.unit_id
      LEFT JOIN staff_member AS s ON s.authority_code = w.authority_code AND s.id = w.staff_id
      WHERE w.authority_code = ? AND w.allegation_id = ?
      UNION ALL
      SELECT 'workplace-ended', p.until, w.staff_id, u.name,
             p.ended_recorded_at, p.ended_recorded_by, p.ended_recorded_by_name
      FROM allegation_workplace AS w
      JOIN staff_post AS p ON p.authority_code = w.authority_code AND p.staff_id = w.staff_id
      JOIN service_unit AS u ON u.authority_code = p.authority_code AND u.id = p.unit_id
      WHERE w.authority_code = ? AND w.allegation_id = ? AND p.ended_recorded_at > w.recorded_at
      """;

  private final Statements statements;

  AccessEventStore(Statements statements) {
    this.statements = statements;
  }

  /** Of one allegation, in any order. */
  List<TimelineEvent> of(UUID allegation) {
    String authority = statements.authority();
    return statements.list(
        EVENTS,
        AccessEventStore::event,
        authority,
        allegation,
        authority,
        allegation,
        authority,
        allegation,
        authority,
        allegation,
        authority,
        allegation);
  }

  private static TimelineEvent event(Row row) {
    Recorded recorded = Recorded.of(row, "");
    @Nullable LocalDate day = row.dayOrNull("day");
    return new TimelineEvent(
        row.text("kind"),
        day == null ? recorded.at() : LondonTime.startOf(day),
        day == null,
        recorded,
        row.uuidOrNull("about"),
        row.text("note"));
  }
}

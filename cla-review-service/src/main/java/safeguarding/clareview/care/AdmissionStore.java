package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * Who is appointed, and what becomes known, while a period of care runs. Works only inside an
 * authority's transaction.
 */
@Singleton
final class AdmissionStore {
  private static final String INSERT_APPOINTMENT =
      """
      INSERT INTO iro_appointment (
          authority_code, care_period_id, number, iro, appointed_on, recorded_at, recorded_by, recorded_by_name)
      SELECT ?, ?, count(*) + 1, ?, ?, ?, ?, ?
      FROM iro_appointment
      WHERE authority_code = ? AND care_period_id = ?
      """;

  /** Counts a change of a period on, where its version is still the one that was read. */
  private static final String TOUCH =
      """
      UPDATE care_period SET version = version + 1
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_NOTIFICATION =
      """
      UPDATE care_period
      SET version = version + 1, notified_on = ?,
          notified_recorded_at = ?, notified_recorded_by = ?, notified_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  /** Number 0: who was appointed by the time that care was entered. */
  private static final String FIND_APPOINTMENTS =
      """
      SELECT 0 AS number, iro, iro_appointed_on AS appointed_on, start_recorded_at AS recorded_at,
             start_recorded_by AS recorded_by, start_recorded_by_name AS recorded_by_name
      FROM care_period
      WHERE authority_code = ? AND id = ? AND iro_appointed_on IS NOT NULL
      UNION ALL
      SELECT number, iro, appointed_on, recorded_at, recorded_by, recorded_by_name
      FROM iro_appointment
      WHERE authority_code = ? AND care_period_id = ?
      ORDER BY appointed_on, number
      """;

  private final Statements statements;

  AdmissionStore(Statements statements) {
    this.statements = statements;
  }

  /** An appointment and who wrote it down when. */
  record KeptAppointment(IroAppointment appointment, Recorded recorded) {}

  /** Adds an appointment over this version; false when the version has moved on. */
  boolean saveAppointment(
      UUID periodId, IroAppointment appointment, int version, Recorded recorded) {
    String authority = statements.authority();
    if (statements.update(TOUCH, authority, periodId, version) != 1) {
      return false;
    }
    statements.update(
        INSERT_APPOINTMENT,
        authority,
        periodId,
        appointment.iro(),
        appointment.appointedOn(),
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        authority,
        periodId);
    return true;
  }

  /** Writes when the unit was told over this version; false when the version has moved on. */
  boolean saveNotification(UUID periodId, LocalDate notifiedOn, int version, Recorded recorded) {
    return statements.update(
            SAVE_NOTIFICATION,
            notifiedOn,
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            periodId,
            version)
        == 1;
  }

  /** Every appointment of a period, by their days. */
  List<KeptAppointment> appointments(UUID periodId) {
    String authority = statements.authority();
    return statements.list(
        FIND_APPOINTMENTS, AdmissionStore::appointment, authority, periodId, authority, periodId);
  }

  private static KeptAppointment appointment(Row row) {
    return new KeptAppointment(
        new IroAppointment(row.text("iro"), row.day("appointed_on")), Recorded.of(row, ""));
  }
}

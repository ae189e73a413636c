package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * What becomes known of a period of care while it runs or later: its reviewing officers, and when
 * the safeguarding unit was told. Each change is one transaction with its journal entry, as in
 * {@link Care}.
 */
@Singleton
public final class Admissions {
  private final CareChanges periods;
  private final AdmissionStore store;
  private final Clock clock;

  Admissions(CareChanges periods, AdmissionStore store, Clock clock) {
    this.periods = periods;
    this.store = store;
    this.clock = clock;
  }

  /**
   * A reviewing officer is appointed, the first or another one; earlier appointments stay.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the period that the appointment was entered on
   * @throws safeguarding.grpcedge.NotFound when the caller's authority has no such period
   */
  public Ruling<Changed> appointIro(
      Caller caller, String action, UUID periodId, String etag, AppointIro command) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    LocalDate today = LondonTime.dateOf(recorded.at());
    return periods.change(
        caller,
        action,
        periodId,
        etag,
        recorded,
        period -> AdmissionPolicy.appoint(period, command, today),
        (granted, kept) -> store.saveAppointment(periodId, granted, kept.version(), recorded));
  }

  /**
   * It becomes known when the safeguarding unit was told.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the period that the day was entered on
   * @throws safeguarding.grpcedge.NotFound when the caller's authority has no such period
   */
  public Ruling<Changed> recordNotification(
      Caller caller, String action, UUID periodId, String etag, RecordNotification command) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    LocalDate today = LondonTime.dateOf(recorded.at());
    return periods.change(
        caller,
        action,
        periodId,
        etag,
        recorded,
        period -> AdmissionPolicy.notified(period, command, today),
        (granted, kept) -> store.saveNotification(periodId, granted, kept.version(), recorded));
  }
}

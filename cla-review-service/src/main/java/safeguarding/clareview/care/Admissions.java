package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * What becomes known of a period of care while it runs or later: its reviewing officers, and when
 * the safeguarding unit was told. Each change is one transaction with its journal entry, as in
 * {@link Care}.
 */
@Singleton
public final class Admissions {
  private final Care care;
  private final AdmissionStore store;
  private final RecordChanges changes;
  private final Clock clock;

  Admissions(Care care, AdmissionStore store, RecordChanges changes, Clock clock) {
    this.care = care;
    this.store = store;
    this.changes = changes;
    this.clock = clock;
  }

  /** What a rule grants, of which period, and the etag that the period has with it. */
  private record Next<T>(T granted, CarePeriod period, String etag) {}

  /** Keeps what a rule grants over a version; false when the version has moved on. */
  private interface Keeping<T> {
    boolean keep(T granted, int version, Recorded recorded);
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
    return change(
        caller,
        action,
        periodId,
        etag,
        recorded,
        period -> AdmissionPolicy.appoint(period, command, today),
        (granted, version, by) -> store.saveAppointment(periodId, granted, version, by));
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
    return change(
        caller,
        action,
        periodId,
        etag,
        recorded,
        period -> AdmissionPolicy.notified(period, command, today),
        (granted, version, by) -> store.saveNotification(periodId, granted, version, by));
  }

  private <T> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID periodId,
      String etag,
      Recorded recorded,
      Function<CarePeriod, Ruling<T>> rule,
      Keeping<T> keeping) {
    return changes
        .change(
            caller,
            action,
            care.about(caller, periodId),
            etag,
            () -> care.locked(periodId),
            kept ->
                rule.apply(kept.period())
                    .map(granted -> new Next<>(granted, kept.period(), kept.nextEtag())),
            (next, kept) -> keeping.keep(next.granted(), kept.version(), recorded))
        .map(next -> new Changed(next.etag(), next.period().childId(), recorded.at()));
  }
}

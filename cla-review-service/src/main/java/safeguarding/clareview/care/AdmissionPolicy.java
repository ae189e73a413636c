package safeguarding.clareview.care;

import java.time.LocalDate;
import safeguarding.clareview.care.CareLifecycle.Step;
import safeguarding.rulings.Ruling;

/**
 * What may become known of a period of care while it runs or later: (state, command, today) → what
 * is to be kept, or a named refusal.
 */
final class AdmissionPolicy {
  private AdmissionPolicy() {}

  /** An officer is appointed, the first or another one (IRO Handbook). */
  static Ruling<IroAppointment> appoint(CarePeriod period, AppointIro told, LocalDate today) {
    return CareLifecycle.next(period.state(), Step.APPOINT_IRO)
        .then(_ -> AdmissionRules.appointment(period, told, today));
  }

  /** The unit was told that the child became looked after (Leicestershire IRO report). */
  static Ruling<LocalDate> notified(CarePeriod period, RecordNotification told, LocalDate today) {
    return CareLifecycle.next(period.state(), Step.RECORD_NOTIFICATION)
        .then(_ -> AdmissionRules.notification(period, told, today));
  }
}

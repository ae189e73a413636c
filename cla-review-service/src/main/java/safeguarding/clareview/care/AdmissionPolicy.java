package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.clareview.care.Lifecycle.Step;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * What may become known of a period of care while it runs or later: (state, command, today) → what
 * is to be kept, or a named refusal.
 */
final class AdmissionPolicy {
  private static final Refusal ALREADY_NOTIFIED =
      Refusal.of("already-notified", "It is known already when the safeguarding unit was told");

  private AdmissionPolicy() {}

  /** An officer is appointed, the first or another one (IRO Handbook). */
  static Ruling<IroAppointment> appoint(CarePeriod period, AppointIro told, LocalDate today) {
    return Lifecycle.next(period.state(), Step.APPOINT_IRO)
        .then(_ -> {
          Violations violations = new Violations();
          violations.required("iro", told.iro(), "Enter who was appointed");
          violations.shortText("iro", told.iro());
          LocalDate day = told.appointedOn();
          inCare(
              "iro",
              "appointed_on",
              day,
              "Enter when the reviewing officer was appointed, like 3 6 2018",
              period,
              today,
              violations);
          return violations.ruling(
              () -> new IroAppointment(told.iro(), Objects.requireNonNull(day)));
        });
  }

  /** The unit was told: known once, and no more than once. */
  static Ruling<LocalDate> notified(CarePeriod period, RecordNotification told, LocalDate today) {
    return Lifecycle.next(period.state(), Step.RECORD_NOTIFICATION)
        .then(_ -> {
          if (period.admission().notifiedOn() != null) {
            return Ruling.refused(ALREADY_NOTIFIED);
          }
          Violations violations = new Violations();
          LocalDate day = told.notifiedOn();
          inCare(
              "notified",
              "notified_on",
              day,
              "Enter when the safeguarding unit was told, like 3 6 2018",
              period,
              today,
              violations);
          return violations.ruling(() -> Objects.requireNonNull(day));
        });
  }

  private static void inCare(
      String what,
      String field,
      @Nullable LocalDate day,
      String missing,
      CarePeriod period,
      LocalDate today,
      Violations violations) {
    violations.required(field, day, missing);
    CarePolicy.after(what + "-before-care", field, day, period.startedOn(), today, violations);
    if (day != null
        && period instanceof Ceased ceased
        && day.isAfter(ceased.ending().ceasedOn())
        && !day.isAfter(today)) {
      violations.against(what + "-after-care", field, "The day cannot be after care ended");
    }
  }
}

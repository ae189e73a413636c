package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What becomes known of a period of care must lie within it. */
final class AdmissionRules {
  private static final Refusal ALREADY_NOTIFIED =
      Refusal.of("already-notified", "It is known already when the safeguarding unit was told");

  private AdmissionRules() {}

  /** Who was appointed and when, when every rule is kept. */
  static Ruling<IroAppointment> appointment(CarePeriod period, AppointIro told, LocalDate today) {
    Violations violations = new Violations();
    violations.required("iro", told.iro(), "Enter who was appointed");
    violations.shortText("iro", told.iro());
    LocalDate day = told.appointedOn();
    inCare(
        "iro",
        "appointed_on",
        day,
        "Enter when the reviewing officer was appointed, like 3 6 2019",
        period,
        today,
        violations);
    return violations.ruling(() -> new IroAppointment(told.iro(), Objects.requireNonNull(day)));
  }

  /** When the unit was told, when every rule is kept: known once, and no more than once. */
  static Ruling<LocalDate> notification(
      CarePeriod period, RecordNotification told, LocalDate today) {
    if (period.admission().notifiedOn() != null) {
      return Ruling.refused(ALREADY_NOTIFIED);
    }
    Violations violations = new Violations();
    LocalDate day = told.notifiedOn();
    inCare(
        "notified",
        "notified_on",
        day,
        "Enter when the safeguarding unit was told, like 3 6 2019",
        period,
        today,
        violations);
    return violations.ruling(() -> Objects.requireNonNull(day));
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
    after(what + "-before-care", field, day, period.startedOn(), today, violations);
    if (day != null
        && period instanceof Ceased ceased
        && day.isAfter(ceased.ending().ceasedOn())
        && !day.isAfter(today)) {
      violations.against(what + "-after-care", field, "The day cannot be after care ended");
    }
  }

  /** Nobody is told, and nobody appointed, before the first day or tomorrow; null is not told. */
  static void after(
      String code,
      String field,
      @Nullable LocalDate day,
      LocalDate startedOn,
      LocalDate today,
      Violations violations) {
    if (day == null) {
      return;
    }
    if (day.isAfter(today)) {
      violations.invalid(field, "The day must be today or in the past");
    } else if (day.isBefore(startedOn)) {
      violations.against(code, field, "The day cannot be before the child became looked after");
    }
  }
}

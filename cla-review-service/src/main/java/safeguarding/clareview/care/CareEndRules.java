package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What the end of a period of care must hold. */
final class CareEndRules {
  private CareEndRules() {}

  /**
   * The ending, when every rule is kept.
   *
   * @param reviewsHeld in this period
   * @param path of the fields: empty, or {@code ending.}
   */
  static Ruling<CareEnding> check(
      CarePeriod period,
      Child child,
      List<LocalDate> reviewsHeld,
      String path,
      EndCare command,
      LocalDate today) {
    Violations violations = new Violations();
    String field = path + "ceased_on";
    LocalDate ceasedOn =
        violations.happened(
            field, command.ceasedOn(), today, "Enter when care ended, like 3 6 2019");
    if (ceasedOn != null) {
      inOrder(period, field, ceasedOn, violations);
      CourseRules.endsAfterReviews(reviewsHeld, field, ceasedOn, violations);
    }
    reason(child, path + "reason", command, violations);
    return violations.ruling(() ->
        new CareEnding(Objects.requireNonNull(ceasedOn), Objects.requireNonNull(command.reason())));
  }

  private static void inOrder(
      CarePeriod period, String field, LocalDate ceasedOn, Violations violations) {
    LocalDate lastBegan = period.lastEpisode().startedOn();
    if (ceasedOn.isBefore(lastBegan)) {
      violations.against("ended-before-episode", field, "The last episode began after this day");
    } else if (period.episodes().size() > 1 && ceasedOn.isEqual(lastBegan)) {
      violations.against("ended-before-episode", field, "The last episode began on this day");
    }
    LocalDate notifiedOn = period.admission().notifiedOn();
    if (notifiedOn != null && notifiedOn.isAfter(ceasedOn)) {
      violations.against(
          "ended-before-notification", field, "The safeguarding unit was told after this day");
    }
    if (period.admission().appointments().stream()
        .anyMatch(appointment -> appointment.appointedOn().isAfter(ceasedOn))) {
      violations.against(
          "ended-before-appointment", field, "A reviewing officer was appointed after this day");
    }
  }

  private static void reason(Child child, String field, EndCare command, Violations violations) {
    CareEndReason reason = command.reason();
    violations.required(field, reason, "Choose why the child ceased to be looked after");
    if (reason != null && reason.needsEighteen()) {
      CourseRules.ofAge(child, field, command.ceasedOn(), violations);
    }
  }
}

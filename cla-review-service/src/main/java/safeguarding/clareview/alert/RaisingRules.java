package safeguarding.clareview.alert;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import safeguarding.clareview.alert.Alert.Noted;
import safeguarding.clareview.alert.Alert.Raised;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What an alert must hold. */
final class RaisingRules {
  private RaisingRules() {}

  /**
   * The alert, when every rule is kept.
   *
   * @param courses every period of care and order of the child; empty when there is no such child
   */
  static Ruling<Alert> check(UUID id, RaiseAlert command, List<Course> courses, LocalDate today) {
    Violations violations = new Violations();
    Optional<ReviewSubject> subject = subject(command, courses, today, violations);
    violations.required("kind", command.kind(), "Choose concern or good practice");
    violations.required("theme", command.theme(), "Choose the theme");
    violations.required("team", command.team(), "Enter the team");
    violations.shortText("team", command.team());
    violations.required("summary", command.summary(), "Enter what was seen");
    violations.longText("summary", command.summary());
    violations.longText("asked", command.asked());
    if (command.kind() == AlertKind.CONCERN && command.asked().isEmpty()) {
      violations.against("concern-asks-nothing", "asked", "Enter what is asked for");
    }
    return violations.ruling(() -> raised(id, command, subject.orElseThrow()));
  }

  /** What the child is to the service on the day; being looked after comes before an order. */
  private static Optional<ReviewSubject> subject(
      RaiseAlert command, List<Course> courses, LocalDate today, Violations violations) {
    if (courses.isEmpty()) {
      violations.against("child-not-known", "child_id", "There is no such child");
    }
    LocalDate day =
        violations.happened(
            "raised_on",
            command.raisedOn(),
            today,
            "Enter when the alert was raised, like 3 6 2019");
    if (day == null || courses.isEmpty()) {
      return Optional.empty();
    }
    Optional<ReviewSubject> subject =
        courses.stream()
            .filter(course -> course.covers(day))
            .map(Course::subject)
            .min(Comparator.naturalOrder());
    if (subject.isEmpty()) {
      violations.against(
          "not-in-care",
          "raised_on",
          "This child was neither looked after nor under a supervision order on this day");
    }
    return subject;
  }

  private static Alert raised(UUID id, RaiseAlert command, ReviewSubject subject) {
    Raising raising =
        new Raising(
            command.childId(),
            subject,
            Objects.requireNonNull(command.theme()),
            Objects.requireNonNull(command.raisedOn()),
            command.team(),
            command.summary(),
            command.asked());
    return switch (Objects.requireNonNull(command.kind())) {
      case CONCERN -> new Raised(id, raising);
      case GOOD_PRACTICE -> new Noted(id, raising);
    };
  }
}

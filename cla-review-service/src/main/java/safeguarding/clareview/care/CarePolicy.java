package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.clareview.care.CarePeriod.Open;
import safeguarding.clareview.care.Lifecycle.Step;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What may happen to a period of care: (state, command, today) → new state or a named refusal. */
final class CarePolicy {
  private static final String STARTED_ON = "first_episode.started_on";

  private CarePolicy() {}

  /**
   * What is there already when a child becomes looked after.
   *
   * @param childId computed from the child's number
   * @param child the child with this number; null when there is none yet
   * @param courses every period of care and order of the child
   */
  record Before(UUID childId, @Nullable Child child, List<Course> courses) {}

  /** A child and the period of care that begins. */
  record Started(Child child, Open period) {}

  /** A child becomes looked after (Children Act 1989 s.22; SSDA903). */
  static Ruling<Started> start(UUID id, Before before, StartCare command, LocalDate today) {
    Violations violations = new Violations();
    Optional<Child> child =
        ChildRules.check(command.child(), before.childId(), before.child(), today, violations);
    EpisodeRules episode =
        new EpisodeRules("first_episode.", command.firstEpisode(), today, violations);
    episode.first();
    LocalDate startedOn = command.firstEpisode().startedOn();
    if (startedOn != null) {
      child.ifPresent(each -> young(each, STARTED_ON, startedOn, violations));
      alone(before.courses(), startedOn, violations);
      admission(command, startedOn, today, violations);
    }
    violations.required("need", command.need(), "Choose why the child is looked after");
    return violations.ruling(
        () -> started(id, child.orElseThrow(), command, List.of(episode.episode())));
  }

  private static Started started(UUID id, Child child, StartCare command, List<Episode> episodes) {
    LocalDate appointedOn = command.iroAppointedOn();
    Admission admission =
        new Admission(
            Objects.requireNonNull(command.need()),
            command.notifiedOn(),
            appointedOn == null
                ? List.of()
                : List.of(new IroAppointment(command.iro(), appointedOn)));
    return new Started(child, new Open(id, child.id(), admission, episodes));
  }

  /** Nobody becomes looked after, or comes under an order, before birth or from 18 on. */
  static void young(Child child, String field, LocalDate day, Violations violations) {
    if (day.isBefore(child.dateOfBirth())) {
      violations.against(
          "before-birth", field, "The day cannot be before the child's date of birth");
    } else if (child.isOfAgeOn(day)) {
      violations.against("eighteen-or-over", field, "The child was 18 or over on this day");
    }
  }

  /** Periods of care of a child never overlap (SSDA903). An order may hold at the same time. */
  private static void alone(List<Course> courses, LocalDate startedOn, Violations violations) {
    boolean overlaps =
        courses.stream()
            .filter(course -> course.subject() == ReviewSubject.LOOKED_AFTER)
            .anyMatch(course -> course.overlapsFrom(startedOn));
    if (overlaps) {
      violations.against(
          "already-looked-after",
          STARTED_ON,
          "This child is looked after then or later. Periods of care cannot overlap");
    }
  }

  private static void admission(
      StartCare command, LocalDate startedOn, LocalDate today, Violations violations) {
    after(
        "notified-before-care", "notified_on", command.notifiedOn(), startedOn, today, violations);
    violations.shortText("iro", command.iro());
    if (command.iro().isEmpty() && command.iroAppointedOn() != null) {
      violations.invalid("iro", "Enter who was appointed");
    } else if (!command.iro().isEmpty() && command.iroAppointedOn() == null) {
      violations.invalid("iro_appointed_on", "Enter when the reviewing officer was appointed");
    }
    after(
        "iro-before-care",
        "iro_appointed_on",
        command.iroAppointedOn(),
        startedOn,
        today,
        violations);
  }

  /** Nobody is told, and nobody appointed, before the first day or tomorrow. */
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

  /** Legal status or placement changes: the episode ends and the next one begins (SSDA903). */
  static Ruling<Open> startEpisode(CarePeriod period, ToldEpisode told, LocalDate today) {
    return Lifecycle.next(period.state(), Step.START_EPISODE)
        .then(_ -> {
          Violations violations = new Violations();
          EpisodeRules episode = new EpisodeRules("", told, today, violations);
          episode.after(period.lastEpisode());
          return violations.ruling(() ->
              new Open(
                  period.id(),
                  period.childId(),
                  period.admission(),
                  Stream.concat(period.episodes().stream(), Stream.of(episode.episode()))
                      .toList()));
        });
  }

  /**
   * A child ceases to be looked after (SSDA903).
   *
   * @param course the same period, with the reviews held in it
   */
  static Ruling<Ceased> end(
      CarePeriod period, Child child, Course course, EndCare command, LocalDate today) {
    return Lifecycle.next(period.state(), Step.END_CARE)
        .then(_ -> {
          Violations violations = new Violations();
          LocalDate ceasedOn = command.ceasedOn();
          if (Days.happened(
              violations, "ceased_on", ceasedOn, today, "Enter when care ended, like 3 6 2018")) {
            endInOrder(period, course, Objects.requireNonNull(ceasedOn), violations);
          }
          endReason(child, command, violations);
          return violations.ruling(() -> ceased(period, command));
        });
  }

  private static void endInOrder(
      CarePeriod period, Course course, LocalDate ceasedOn, Violations violations) {
    if (ceasedOn.isBefore(period.lastEpisode().startedOn())) {
      violations.against(
          "ended-before-episode", "ceased_on", "The last episode began after this day");
    }
    endsAfterReviews(course, "ceased_on", ceasedOn, violations);
    LocalDate notifiedOn = period.admission().notifiedOn();
    if (notifiedOn != null && notifiedOn.isAfter(ceasedOn)) {
      violations.against(
          "ended-before-notification",
          "ceased_on",
          "The safeguarding unit was told after this day");
    }
    if (period.admission().appointments().stream()
        .anyMatch(appointment -> appointment.appointedOn().isAfter(ceasedOn))) {
      violations.against(
          "ended-before-appointment",
          "ceased_on",
          "A reviewing officer was appointed after this day");
    }
  }

  /** What was reviewed on a day still ran on that day. */
  static void endsAfterReviews(
      Course course, String field, LocalDate endedOn, Violations violations) {
    if (course.events().reviewsHeld().stream().anyMatch(held -> held.isAfter(endedOn))) {
      violations.against("ended-before-review", field, "A review was held after this day");
    }
  }

  private static void endReason(Child child, EndCare command, Violations violations) {
    CareEndReason reason = command.reason();
    LocalDate ceasedOn = command.ceasedOn();
    violations.required("reason", reason, "Choose why the child ceased to be looked after");
    if (reason != null
        && ceasedOn != null
        && reason.needsEighteen()
        && !child.isOfAgeOn(ceasedOn)) {
      violations.against(
          "end-reason-needs-eighteen", "reason", "The child was not 18 yet on this day");
    }
  }

  private static Ceased ceased(CarePeriod period, EndCare command) {
    return new Ceased(
        period.id(),
        period.childId(),
        period.admission(),
        period.episodes(),
        new CareEnding(
            Objects.requireNonNull(command.ceasedOn()), Objects.requireNonNull(command.reason())));
  }
}

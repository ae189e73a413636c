package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import safeguarding.clareview.care.CarePeriod.Open;
import safeguarding.clareview.care.CarePolicy.Before;
import safeguarding.clareview.care.CarePolicy.Started;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What the beginning of a period of care must hold; also of one that is over already. */
final class CareStartRules {
  private static final String STARTED_ON = "first_episode.started_on";
  private static final String ENDING = "ending.";

  private CareStartRules() {}

  /** The child and the period, when every rule is kept. */
  static Ruling<Started> check(UUID id, Before before, StartCare command, LocalDate today) {
    Violations violations = new Violations();
    Optional<Child> child =
        ChildRules.check(command.child(), before.childId(), before.child(), today, violations);
    EpisodeRules episode =
        new EpisodeRules("first_episode.", command.firstEpisode(), today, violations);
    episode.first();
    LocalDate startedOn = command.firstEpisode().startedOn();
    if (startedOn != null) {
      child.ifPresent(each -> ChildRules.young(each, STARTED_ON, startedOn, violations));
      EndCare ending = command.ending();
      CourseRules.CARE.alone(
          before.courses(),
          STARTED_ON,
          startedOn,
          ENDING + "ceased_on",
          ending == null ? null : ending.ceasedOn(),
          violations);
      admission(command, startedOn, today, violations);
    }
    violations.required("need", command.need(), "Choose why the child is looked after");
    return violations
        .ruling(() -> started(id, child.orElseThrow(), command, episode.episode()))
        .then(started -> ended(started, command, today));
  }

  private static void admission(
      StartCare command, LocalDate startedOn, LocalDate today, Violations violations) {
    AdmissionRules.after(
        "notified-before-care", "notified_on", command.notifiedOn(), startedOn, today, violations);
    violations.shortText("iro", command.iro());
    if (command.iro().isEmpty() && command.iroAppointedOn() != null) {
      violations.invalid("iro", "Enter who was appointed");
    } else if (!command.iro().isEmpty() && command.iroAppointedOn() == null) {
      violations.invalid("iro_appointed_on", "Enter when the reviewing officer was appointed");
    }
    AdmissionRules.after(
        "iro-before-care",
        "iro_appointed_on",
        command.iroAppointedOn(),
        startedOn,
        today,
        violations);
  }

  private static Started started(UUID id, Child child, StartCare command, Episode first) {
    LocalDate appointedOn = command.iroAppointedOn();
    Admission admission =
        new Admission(
            Objects.requireNonNull(command.need()),
            command.notifiedOn(),
            appointedOn == null
                ? List.of()
                : List.of(new IroAppointment(command.iro(), appointedOn)));
    return new Started(child, new Open(id, child.id(), admission, List.of(first)));
  }

  /** Of a period that is over already every rule about its end holds. */
  private static Ruling<Started> ended(Started started, StartCare command, LocalDate today) {
    EndCare ending = command.ending();
    if (ending == null) {
      return Ruling.granted(started);
    }
    CarePeriod period = started.period();
    return CareEndRules.check(period, started.child(), List.of(), ENDING, ending, today)
        .map(end -> new Started(started.child(), period.ended(end)));
  }
}

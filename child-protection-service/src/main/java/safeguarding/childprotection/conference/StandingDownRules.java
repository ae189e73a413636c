package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.Objects;
import safeguarding.calendar.LongDate;
import safeguarding.childprotection.conference.Conference.Booked;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a standing down must hold. */
final class StandingDownRules {
  private StandingDownRules() {}

  /** The standing down, when every rule is kept. */
  static Ruling<StandingDown> check(
      Booked conference, StandDownConference command, LocalDate today) {
    Violations violations = new Violations();
    LocalDate day =
        violations.happened(
            "stood_down_on",
            command.stoodDownOn(),
            today,
            "Enter when it was stood down, like 3 6 2019");
    if (day != null
        && conference.subject().occasion() instanceof Initial initial
        && day.isBefore(initial.request().requestedOn())) {
      violations.against(
          "stood-down-before-request",
          "stood_down_on",
          "It cannot have been stood down before it was requested");
    }
    LocalDate bookedFor = conference.booking().bookedFor();
    if (day != null && day.isAfter(bookedFor)) {
      violations.against(
          "stood-down-after-booked-day",
          "stood_down_on",
          "It cannot have been stood down after the day it was booked for, "
              + LongDate.inWords(bookedFor));
    }
    violations.required("reason", command.reason(), "Choose why it was stood down");
    violations.required("agreed_by", command.agreedBy(), "Enter who agreed");
    violations.shortText("agreed_by", command.agreedBy());
    return violations.ruling(() ->
        new StandingDown(
            conference.booking().startsAt(),
            Objects.requireNonNull(day),
            Objects.requireNonNull(command.reason()),
            command.agreedBy()));
  }
}

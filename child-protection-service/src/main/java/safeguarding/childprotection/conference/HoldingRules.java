package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.childprotection.conference.Conference.Booked;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a held conference must hold. */
final class HoldingRules {
  private HoldingRules() {}

  /** The holding, when every rule is kept. */
  static Ruling<Holding> check(
      Booked conference,
      HoldConference command,
      FamilyCase family,
      ConferenceLimits limits,
      LocalDate today) {
    Violations violations = new Violations();
    LocalDate heldOn =
        violations.happened(
            "held_on", command.heldOn(), today, "Enter when it was held, like 3 6 2019");
    @Nullable OutOfTime outOfTime = null;
    if (heldOn != null) {
      limits.checkDay(violations, "held_on", heldOn);
      outOfTime =
          limits.checkReason(
              violations,
              "out_of_time",
              heldOn,
              command.outOfTime(),
              conference.booking().outOfTime() != null);
    }
    violations.required("chair", command.chair(), "Enter who chaired it");
    violations.shortText("chair", command.chair());
    quorum(violations, command);
    DecisionRules decisions =
        new DecisionRules(violations, conference, family, day(conference, command));
    decisions.check(command.decisions());
    violations.required("reasons", command.reasons(), "Enter the reasons for the decisions");
    violations.longText("reasons", command.reasons());
    @Nullable OutOfTime reason = outOfTime;
    return violations.ruling(() -> holding(command, heldOn, reason, decisions));
  }

  /** Where the day is not told, the decisions are judged by the day it was booked for. */
  static LocalDate day(Booked conference, HoldConference command) {
    return Objects.requireNonNullElse(command.heldOn(), conference.booking().bookedFor());
  }

  /** Social care and two other agencies, or the chair's reason to go on without. */
  private static void quorum(Violations violations, HoldConference command) {
    if (!Holding.isQuorate(command.agenciesPresent()) && command.inquorateReason().isEmpty()) {
      violations.against(
          "inquorate-without-reason",
          "inquorate_reason",
          "Social care and two other agencies were not there: enter why the chair went on");
    }
    violations.longText("inquorate_reason", command.inquorateReason());
  }

  private static Holding holding(
      HoldConference command,
      @Nullable LocalDate heldOn,
      @Nullable OutOfTime outOfTime,
      DecisionRules decisions) {
    return new Holding(
        Objects.requireNonNull(heldOn),
        command.chair(),
        command.agenciesPresent(),
        command.inquorateReason(),
        command.domesticAbuse(),
        outOfTime,
        decisions.decided(),
        command.reasons());
  }
}

package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.BeyondKnownCalendar;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.enquiry.Enquiry.Concluded;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a request for an initial conference must hold. */
final class RequestRules {
  private RequestRules() {}

  /** The request, when every rule is kept. */
  static Ruling<Initial> check(
      Concluded enquiry,
      RequestConference command,
      FamilyCase family,
      ConferenceClocks clocks,
      LocalDate today) {
    Violations violations = new Violations();
    LocalDate discussedOn = enquiry.discussion().heldOn();
    LocalDate requestedOn =
        violations.happened(
            "requested_on",
            command.requestedOn(),
            today,
            "Enter when it was requested, like 3 6 2019");
    boolean late = false;
    if (requestedOn != null && requestedOn.isBefore(discussedOn)) {
      violations.against(
          "requested-before-discussion",
          "requested_on",
          "It cannot have been requested before the strategy discussion");
    } else if (requestedOn != null) {
      late = isLate(violations, discussedOn, requestedOn, clocks);
    }
    children(violations, enquiry, command, family);
    agreement(violations, command, requestedOn);
    boolean lateRequest = late;
    return violations.ruling(() -> initial(enquiry, command, lateRequest));
  }

  /**
   * Later than the 10th working day after the strategy discussion. Where that day cannot be counted
   * it lies after every known day.
   */
  private static boolean isLate(
      Violations violations,
      LocalDate discussedOn,
      LocalDate requestedOn,
      ConferenceClocks clocks) {
    Optional<LocalDate> dueOn = clocks.requestDueOn(discussedOn);
    if (dueOn.isPresent()) {
      return requestedOn.isAfter(dueOn.get());
    }
    try {
      clocks.workingDays().isWorkingDay(requestedOn);
    } catch (BeyondKnownCalendar beyond) {
      violations.against(
          "beyond-known-calendar", "requested_on", String.valueOf(beyond.getMessage()));
    }
    return false;
  }

  private static void children(
      Violations violations, Concluded enquiry, RequestConference command, FamilyCase family) {
    List<UUID> childIds = command.childIds();
    if (childIds.isEmpty()) {
      violations.invalid("child_ids", "Choose the children whom the conference is about");
    }
    if (!childIds.stream().allMatch(enquiry::foundContinuingRisk)) {
      violations.against(
          "conference-not-needed",
          "child_ids",
          "Choose only children for whom the enquiry found continuing risk");
    }
    Set<UUID> requested = family.requestedBy(enquiry.id());
    if (childIds.stream().anyMatch(requested::contains)) {
      violations.against(
          "conference-already-requested",
          "child_ids",
          "A conference has already been requested for one of these children");
    } else if (childIds.stream().anyMatch(child -> isOnPlan(child, enquiry, command, family))) {
      violations.against(
          "plan-already-open",
          "child_ids",
          "Choose only children without a plan: the conferences of the plan deal with the others");
    }
  }

  /**
   * Whether the child was on a plan from the outcome of the enquiry to the request: that plan's
   * conferences dealt with it. What came years later does not count.
   */
  private static boolean isOnPlan(
      UUID childId, Concluded enquiry, RequestConference command, FamilyCase family) {
    LocalDate concludedOn = enquiry.conclusion().concludedOn();
    LocalDate requestedOn = Objects.requireNonNullElse(command.requestedOn(), concludedOn);
    return requestedOn.isBefore(concludedOn)
        ? family.plans().anyBetween(childId, requestedOn, concludedOn)
        : family.plans().anyBetween(childId, concludedOn, requestedOn);
  }

  private static void agreement(
      Violations violations, RequestConference command, @Nullable LocalDate requestedOn) {
    violations.required("agreed_by", command.agreedBy(), "Enter which manager agreed");
    violations.shortText("agreed_by", command.agreedBy());
    LocalDate agreedOn = command.agreedOn();
    if (agreedOn == null) {
      violations.invalid("agreed_on", "Enter when the manager agreed, like 3 6 2019");
    } else if (requestedOn != null && agreedOn.isAfter(requestedOn)) {
      violations.against(
          "agreed-after-request",
          "agreed_on",
          "The manager cannot have agreed only after the request");
    } else if (agreedOn.isBefore(Violations.FIRST_DAY)) {
      violations.invalid("agreed_on", "Enter a day from 1 January 1995 on");
    }
    violations.longText("reasons", command.reasons());
  }

  private static Initial initial(Concluded enquiry, RequestConference command, boolean late) {
    return new Initial(
        enquiry.id(),
        new ConferenceRequest(
            Objects.requireNonNull(command.requestedOn()),
            command.agreedBy(),
            Objects.requireNonNull(command.agreedOn()),
            command.reasons()),
        late);
  }
}

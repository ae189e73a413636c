package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What the record of a meeting that was held must hold. */
final class HoldingRules {
  private final ToldHolding told;
  private final CaseFacts about;
  private final Instant now;
  private final Violations violations = new Violations();

  private HoldingRules(ToldHolding told, CaseFacts about, Instant now) {
    this.told = told;
    this.about = about;
    this.now = now;
  }

  /** The record of a booked meeting, when every rule is kept. */
  static Ruling<Holding> check(MeetingKind kind, ToldHolding told, CaseFacts about, Instant now) {
    return new HoldingRules(told, about, now).ruling(kind);
  }

  /** The record of one that was never booked: its kind is told with it. */
  static Ruling<Holding> checkUnbooked(
      @Nullable MeetingKind kind, ToldHolding told, CaseFacts about, Instant now) {
    HoldingRules rules = new HoldingRules(told, about, now);
    PlanRules.kind(rules.violations, kind, about, true);
    return rules.ruling(kind);
  }

  private Ruling<Holding> ruling(@Nullable MeetingKind kind) {
    heldAt(kind);
    violations.shortText("place", told.place());
    violations.required("chair", told.chair(), "Enter who chaired it");
    violations.shortText("chair", told.chair());
    PlanRules.people(violations, "people", told.people().stream().map(Attendee::person).toList());
    for (int i = 0; i < told.people().size(); i++) {
      violations.required(
          "people[" + i + "].attendance",
          told.people().get(i).attendance(),
          "Choose whether they came");
    }
    violations.longText("minutes", told.minutes());
    violations.required("decisions", told.decisions(), "Enter what was decided");
    violations.longText("decisions", told.decisions());
    nextOn();
    return violations.ruling(this::holding);
  }

  /** What happened is recorded however late, but never before its cause. */
  private void heldAt(@Nullable MeetingKind kind) {
    Instant heldAt = told.heldAt();
    if (heldAt == null) {
      violations.invalid("held_at", "Enter when it was held, like 3 6 2019 at 2pm");
      return;
    }
    LocalDate heldOn = LondonTime.dateOf(heldAt);
    LocalDate decidedOn = about.decidedOn();
    if (heldAt.isAfter(now)) {
      violations.invalid("held_at", "It must have been held before now");
    } else if (heldOn.isBefore(about.receivedOn())) {
      violations.against(
          "meeting-before-contact",
          "held_at",
          "It cannot have been held before the contact was received");
    } else if (kind != null
        && kind.isStrategy()
        && decidedOn != null
        && heldOn.isBefore(decidedOn)) {
      violations.against(
          "meeting-before-threshold",
          "held_at",
          "A strategy meeting cannot have been held before the threshold was decided");
    }
  }

  private void nextOn() {
    LocalDate nextOn = told.nextOn();
    Instant heldAt = told.heldAt();
    if (nextOn != null && heldAt != null && !nextOn.isAfter(LondonTime.dateOf(heldAt))) {
      violations.against(
          "next-before-meeting", "next_on", "The next meeting must be later than this one");
    }
  }

  private Holding holding() {
    return new Holding(
        Objects.requireNonNull(told.heldAt()),
        told.place(),
        told.chair(),
        told.people(),
        told.minutes(),
        told.decisions(),
        told.nextOn(),
        told.complexCase());
  }
}

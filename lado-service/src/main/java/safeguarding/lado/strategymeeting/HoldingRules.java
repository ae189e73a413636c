package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.LongDate;
import safeguarding.lado.correction.Correcting;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What the record of a meeting that was held must hold. */
final class HoldingRules {
  private final ToldHolding told;
  private final CaseFacts about;
  private final Instant now;

  /** Where the fields stand in what was sent; with its dot. */
  private final String inside;

  private final Violations violations = new Violations();

  private HoldingRules(ToldHolding told, CaseFacts about, Instant now, String inside) {
    this.inside = inside;
    this.told = told;
    this.about = about;
    this.now = now;
  }

  /** The record of a booked meeting, when every rule is kept. */
  static Ruling<Holding> check(MeetingKind kind, ToldHolding told, CaseFacts about, Instant now) {
    return new HoldingRules(told, about, now, "").ruling(kind);
  }

  /** The record of one that was never booked: its kind is told with it. */
  static Ruling<Holding> checkUnbooked(
      @Nullable MeetingKind kind, ToldHolding told, CaseFacts about, Instant now) {
    HoldingRules rules = new HoldingRules(told, about, now, "holding.");
    PlanRules.kind(rules.violations, kind, about, true);
    return rules.ruling(kind);
  }

  /**
   * What is right of a meeting that was held: still before it was recorded, and before all that
   * came of it.
   */
  static Ruling<Held> checkCorrection(MeetingFile file, Held held, HoldingCorrection told) {
    MeetingKind kind = told.kind() == null ? held.kind() : told.kind();
    HoldingRules rules =
        new HoldingRules(told.holding(), file.about(), file.heldRecordedAt(), "holding.");
    if (kind != held.kind()) {
      PlanRules.kind(rules.violations, kind, file.about(), true);
    }
    rules.beforeWhatFollowed(file);
    Correcting.reason(rules.violations, told.reason());
    return rules.ruling(kind).map(right -> new Held(held.id(), kind, right, held.agenda()));
  }

  private Ruling<Holding> ruling(@Nullable MeetingKind kind) {
    heldAt(kind);
    violations.shortText(inside + "place", told.place());
    violations.required(inside + "chair", told.chair(), "Enter who chaired it");
    violations.shortText(inside + "chair", told.chair());
    PlanRules.people(
        violations, inside + "people", told.people().stream().map(Attendee::person).toList());
    for (int i = 0; i < told.people().size(); i++) {
      violations.required(
          inside + "people[" + i + "].attendance",
          told.people().get(i).attendance(),
          "Choose whether they came");
    }
    violations.longText(inside + "minutes", told.minutes());
    violations.required(inside + "decisions", told.decisions(), "Enter what was decided");
    violations.longText(inside + "decisions", told.decisions());
    nextOn();
    return violations.ruling(this::holding);
  }

  /** What happened is recorded however late, but never before its cause, nor before it happened. */
  private void heldAt(@Nullable MeetingKind kind) {
    Instant heldAt = told.heldAt();
    if (heldAt == null) {
      violations.invalid(inside + "held_at", "Enter when it was held, like 3 6 2019 at 2pm");
      return;
    }
    LocalDate heldOn = LondonTime.dateOf(heldAt);
    LocalDate decidedOn = about.decidedOn();
    if (heldAt.isAfter(now)) {
      violations.invalid(inside + "held_at", "It must have been held before it is recorded");
    } else if (heldOn.isBefore(about.receivedOn())) {
      violations.against(
          "meeting-before-contact",
          inside + "held_at",
          "It cannot have been held before the contact was received");
    } else if (kind != null
        && kind.isStrategy()
        && decidedOn != null
        && heldOn.isBefore(decidedOn)) {
      violations.against(
          "meeting-before-threshold",
          inside + "held_at",
          "A strategy meeting cannot have been held before the threshold was decided");
    }
  }

  /** Names the first of what stands against it: that is corrected, or taken back, first. */
  private void beforeWhatFollowed(MeetingFile file) {
    Instant heldAt = told.heldAt();
    if (heldAt == null) {
      return;
    }
    LocalDate heldOn = LondonTime.dateOf(heldAt);
    followed(file)
        .filter(one -> one.day().isBefore(heldOn))
        .min(Comparator.comparing(Followed::day))
        .ifPresent(first ->
            violations.against(
                "held-after-what-followed",
                inside + "held_at",
                "%s on %s, which must be after it was held. Correct that first"
                    .formatted(first.what(), LongDate.inWords(first.day()))));
  }

  /** What came of a meeting, and when. */
  private record Followed(String what, LocalDate day) {}

  private static Stream<Followed> followed(MeetingFile file) {
    Stream<Followed> circulated =
        file.circulations().stream()
            .map(one -> Objects.requireNonNull(one.circulation().on()))
            .map(day -> new Followed("Its minutes were circulated", day));
    Stream<Followed> due =
        file.actions().stream().map(one -> new Followed("An action was due", one.dueOn()));
    Stream<Followed> done =
        file.actions().stream()
            .map(Action::completedOn)
            .filter(Objects::nonNull)
            .map(day -> new Followed("An action was done", day));
    return Stream.of(circulated, due, done).flatMap(each -> each);
  }

  private void nextOn() {
    LocalDate nextOn = told.nextOn();
    Instant heldAt = told.heldAt();
    if (nextOn != null && heldAt != null && !nextOn.isAfter(LondonTime.dateOf(heldAt))) {
      violations.against(
          "next-before-meeting",
          inside + "next_on",
          "The next meeting must be later than this one");
    }
  }

  private Holding holding() {
    return new Holding(
        Objects.requireNonNull(told.heldAt()),
        told.place(),
        told.chair(),
        told.people().stream().map(Attendee::unnumbered).toList(),
        told.minutes(),
        told.decisions(),
        told.nextOn(),
        told.complexCase());
  }
}

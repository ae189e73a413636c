package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LongDate;
import safeguarding.childprotection.conference.Conference.Booked;
import safeguarding.childprotection.conference.Conference.StoodDown;
import safeguarding.childprotection.conference.Conference.Withdrawn;
import safeguarding.childprotection.conference.ConferenceLifecycle.Step;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.conference.Occasion.Review;
import safeguarding.childprotection.plan.FamilyPlans;
import safeguarding.childprotection.plan.Plan;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a withdrawal must hold, and when a review falls away by itself. */
final class WithdrawalRules {
  private WithdrawalRules() {}

  /** The withdrawal of a conference that waits for a date, when every rule is kept. */
  static Ruling<Withdrawal> check(
      Conference conference, WithdrawConference command, FamilyCase family, LocalDate today) {
    Violations violations = new Violations();
    LocalDate day =
        violations.happened(
            "withdrawn_on",
            command.withdrawnOn(),
            today,
            "Enter when it was withdrawn, like 3 6 2019");
    if (day != null) {
      order(violations, conference, family, day);
    }
    WithdrawalReason reason = command.reason();
    if (reason == null) {
      violations.invalid("reason", "Choose why it will not be held");
    } else {
      reason(violations, conference, family, reason);
      if (reason == WithdrawalReason.EIGHTEEN && day != null) {
        ofAge(violations, conference, family, day);
      }
    }
    violations.required("agreed_by", command.agreedBy(), "Enter which manager agreed");
    violations.shortText("agreed_by", command.agreedBy());
    violations.required("reasons", command.reasons(), "Enter how it is known");
    violations.longText("reasons", command.reasons());
    return violations.ruling(() ->
        new Withdrawal(
            Objects.requireNonNull(day),
            Objects.requireNonNull(command.reason()),
            command.agreedBy(),
            command.reasons()));
  }

  private static void order(
      Violations violations, Conference conference, FamilyCase family, LocalDate day) {
    if (conference.subject().occasion() instanceof Initial initial
        && day.isBefore(initial.request().requestedOn())) {
      violations.against(
          "withdrawn-before-request",
          "withdrawn_on",
          "It cannot have been withdrawn before it was requested");
    } else if (plansOf(conference, family.plans()).stream()
        .anyMatch(plan -> day.isBefore(plan.course().startedOn()))) {
      violations.against(
          "withdrawn-before-plan",
          "withdrawn_on",
          "It cannot have been withdrawn before the plan began");
    } else if (conference instanceof StoodDown(_, StandingDown last)
        && day.isBefore(last.stoodDownOn())) {
      violations.against(
          "withdrawn-before-stood-down",
          "withdrawn_on",
          "It cannot have been withdrawn before it was stood down on "
              + LongDate.inWords(last.stoodDownOn()));
    }
  }

  /** An open plan is reviewed: what was stood down is booked again (Working Together). */
  private static void reason(
      Violations violations, Conference conference, FamilyCase family, WithdrawalReason reason) {
    switch (conference.subject().occasion()) {
      case Initial _ -> {
        if (reason == WithdrawalReason.PLANS_ENDED) {
          violations.against(
              "withdrawal-of-other-kind",
              "reason",
              "An initial conference has no plan yet: choose another reason");
        }
      }
      case Review _ -> {
        if (plansOf(conference, family.plans()).stream().anyMatch(Plan.Open.class::isInstance)) {
          violations.against(
              "plan-still-open",
              "reason",
              "A child of this review has an open plan: book the review again");
        }
      }
    }
  }

  /** Of whom no date of birth is known, nobody can say. */
  private static void ofAge(
      Violations violations, Conference conference, FamilyCase family, LocalDate day) {
    if (family.children().stream()
        .filter(child -> conference.concerns(child.id()) && child.dateOfBirth() != null)
        .anyMatch(child -> !child.isOfAge(day))) {
      violations.against(
          "withdrawal-needs-eighteen", "reason", "A child was not 18 yet on this day");
    }
  }

  /** What a review was to be about, ended since or not; none of an initial conference. */
  private static List<Plan> plansOf(Conference conference, FamilyPlans plans) {
    return switch (conference.subject().occasion()) {
      case Initial _ -> List.of();
      case Review _ ->
          conference.day().stream()
              .flatMap(day -> plans.begunBy(conference.subject().childIds(), day).stream())
              .toList();
    };
  }

  /**
   * The review as it falls away when its last plan has ended: on the day of that end, or when it
   * was stood down, if that was later. Empty while a child has a plan to review, where the review
   * was booked for a day up to the end, so that it may have been held, and for an initial one.
   *
   * @param plans of the family group
   */
  static Optional<Withdrawn> byLastPlan(Conference review, FamilyPlans plans) {
    List<Plan> reviewed = plansOf(review, plans);
    @Nullable Booking booking = review instanceof Booked booked ? booked.booking() : null;
    boolean left =
        reviewed.stream()
            .anyMatch(plan ->
                plan instanceof Plan.Open
                    || (booking != null && plan.isUnderReviewOn(booking.bookedFor())));
    if (left
        || reviewed.isEmpty()
        || !(ConferenceLifecycle.next(review.state(), Step.LOSE_LAST_PLAN)
            instanceof Ruling.Granted)) {
      return Optional.empty();
    }
    return Stream.concat(
            reviewed.stream().map(Plan::endedOn).filter(Objects::nonNull),
            review instanceof StoodDown(_, StandingDown last)
                ? Stream.of(last.stoodDownOn())
                : Stream.empty())
        .max(Comparator.naturalOrder())
        .map(day ->
            new Withdrawn(
                review.subject(),
                booking,
                new Withdrawal(day, WithdrawalReason.PLANS_ENDED, "", "The last plan has ended.")));
  }
}

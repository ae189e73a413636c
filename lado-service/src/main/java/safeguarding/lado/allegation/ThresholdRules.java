package safeguarding.lado.allegation;

import java.time.Instant;
import java.util.Objects;
import safeguarding.calendar.LondonTime;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a threshold decision must hold. */
final class ThresholdRules {
  private final Contact contact;
  private final DecideThreshold command;
  private final Instant now;
  private final Violations violations = new Violations();

  private ThresholdRules(Contact contact, DecideThreshold command, Instant now) {
    this.contact = contact;
    this.command = command;
    this.now = now;
  }

  /** The decision, when every rule is kept. */
  static Ruling<ThresholdDecision> check(Contact contact, DecideThreshold command, Instant now) {
    return new ThresholdRules(contact, command, now).ruling();
  }

  private Ruling<ThresholdDecision> ruling() {
    decidedAt();
    criteria();
    violations.required("reasons", command.reasons(), "Enter the reasons for the decision");
    violations.longText("reasons", command.reasons());
    referralOutcome();
    clearCut();
    return violations.ruling(this::decision);
  }

  /** What happened is recorded however late, but never before its cause. */
  private void decidedAt() {
    Instant decidedAt = command.decidedAt();
    if (decidedAt == null) {
      violations.invalid("decided_at", "Enter when it was decided, like 3 6 2019 at 2:30pm");
    } else if (decidedAt.isAfter(now)) {
      violations.invalid("decided_at", "It must have been decided before now");
    } else if (decidedAt.isBefore(contact.receivedAt())) {
      violations.against(
          "decided-before-contact",
          "decided_at",
          "It cannot have been decided before the contact was received");
    }
  }

  /** A criterion counts from the guidance that brought it (the fourth: KCSIE 2020, part 4). */
  private void criteria() {
    Instant decidedAt = command.decidedAt();
    if (decidedAt != null
        && command.criteria().stream()
            .anyMatch(criterion -> !criterion.inForceOn(LondonTime.dateOf(decidedAt)))) {
      violations.against(
          "criterion-not-in-force",
          "criteria",
          "Unsuitability is a criterion only for decisions from 1 September 2020");
    }
    if (!command.criteria().isEmpty() && !command.consultationReasons().isEmpty()) {
      violations.against(
          "criteria-and-consultation",
          "consultation_reasons",
          "Choose reasons for consultation only when no criterion is met");
    }
  }

  /** An enquiry needs a criterion; what meets one is not closed (Working Together 2018, ch. 2). */
  private void referralOutcome() {
    ReferralOutcome outcome = command.referralOutcome();
    if (outcome == null) {
      violations.invalid("referral_outcome", "Choose what follows from the decision");
      return;
    }
    boolean met = !command.criteria().isEmpty();
    switch (outcome) {
      case INTERNAL_ENQUIRY -> {
        if (!met) {
          violations.against(
              "enquiry-below-threshold",
              "criteria",
              "Choose the criterion that is met: an enquiry needs at least one");
        }
      }
      case LOGGED_AND_CLOSED, ADVICE_GIVEN -> {
        if (met) {
          violations.against(
              "closed-above-threshold",
              "referral_outcome",
              "A contact that meets the threshold needs an enquiry or another LADO");
        }
      }
      case REFERRED_TO_ANOTHER_LADO -> {
        // The other LADO applies the threshold; ours may be met or not.
      }
    }
  }

  /** What ends at the threshold has no outcome that could be due. */
  private void clearCut() {
    ReferralOutcome outcome = command.referralOutcome();
    if (command.clearCut() && outcome != null && outcome != ReferralOutcome.INTERNAL_ENQUIRY) {
      violations.against(
          "clear-cut-without-enquiry",
          "clear_cut",
          "Say this of an enquiry alone: it is its outcome that is due soon");
    }
  }

  private ThresholdDecision decision() {
    return new ThresholdDecision(
        Objects.requireNonNull(command.decidedAt()),
        command.criteria(),
        command.consultationReasons(),
        command.reasons(),
        Objects.requireNonNull(command.referralOutcome()),
        command.clearCut());
  }
}

package safeguarding.lado.allegation;

import java.time.LocalDate;
import java.util.Objects;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What the outcome of an enquiry must hold. */
final class OutcomeRules {
  private OutcomeRules() {}

  /** The outcome, when every rule is kept. An enquiry may end as 'not concluded' (§4.5). */
  static Ruling<EnquiryOutcome> check(
      ThresholdDecision decision, RecordOutcome command, LocalDate today) {
    Violations violations = new Violations();
    LocalDate concludedOn = command.concludedOn();
    if (concludedOn == null) {
      violations.invalid("concluded_on", "Enter when the enquiry was concluded, like 3 6 2019");
    } else if (concludedOn.isAfter(today)) {
      violations.invalid("concluded_on", "It must have been concluded today or in the past");
    } else if (concludedOn.isBefore(decision.decidedOn())) {
      violations.against(
          "concluded-before-decision",
          "concluded_on",
          "It cannot have been concluded before the threshold was decided");
    }
    violations.required("outcome", FindingRules.outcome(command), "Choose the outcome");
    violations.required("reasons", command.reasons(), "Enter the reasons for the outcome");
    violations.longText("reasons", command.reasons());
    FindingRules.check(command, violations);
    return violations.ruling(() ->
        new EnquiryOutcome(
            Objects.requireNonNull(concludedOn),
            Objects.requireNonNull(FindingRules.outcome(command)),
            command.reasons()));
  }
}

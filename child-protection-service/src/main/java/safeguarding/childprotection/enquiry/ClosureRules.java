package safeguarding.childprotection.enquiry;

import java.time.LocalDate;
import java.util.Objects;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What the closure of a referral must hold. */
final class ClosureRules {
  private ClosureRules() {}

  /** The closure, when every rule is kept. */
  static Ruling<Closure> check(Referral referral, CloseReferral command, LocalDate today) {
    Violations violations = new Violations();
    LocalDate closedOn =
        violations.happened(
            "closed_on", command.closedOn(), today, "Enter when it was closed, like 3 6 2019");
    if (closedOn != null && closedOn.isBefore(referral.receivedOn())) {
      violations.against(
          "closed-before-referral",
          "closed_on",
          "It cannot have been closed before it was received");
    }
    violations.required("outcome", command.outcome(), "Choose what became of the referral");
    violations.required("reasons", command.reasons(), "Enter why no strategy discussion is needed");
    violations.longText("reasons", command.reasons());
    return violations.ruling(() ->
        new Closure(
            Objects.requireNonNull(closedOn),
            Objects.requireNonNull(command.outcome()),
            command.reasons()));
  }
}

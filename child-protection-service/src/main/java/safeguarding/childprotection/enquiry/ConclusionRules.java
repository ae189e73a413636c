package safeguarding.childprotection.enquiry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import safeguarding.childprotection.enquiry.Enquiry.UnderEnquiry;
import safeguarding.childprotection.enquiry.RecordSection47Outcome.ToldFinding;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What the outcome of an enquiry under section 47 must hold. */
final class ConclusionRules {
  private ConclusionRules() {}

  /** The conclusion, when every rule is kept. */
  static Ruling<Section47Conclusion> check(
      UnderEnquiry enquiry, RecordSection47Outcome command, LocalDate today) {
    Violations violations = new Violations();
    LocalDate concludedOn =
        violations.happened(
            "concluded_on",
            command.concludedOn(),
            today,
            "Enter when the enquiry was concluded, like 3 6 2019");
    if (concludedOn != null && concludedOn.isBefore(enquiry.discussion().heldOn())) {
      violations.against(
          "concluded-before-discussion",
          "concluded_on",
          "It cannot have been concluded before the strategy discussion");
    }
    findings(violations, enquiry.referral(), command.findings());
    boolean risk =
        command.findings().stream()
            .anyMatch(finding -> finding.outcome() == Section47Outcome.CONTINUING_RISK);
    if (!risk && command.reasons().isEmpty()) {
      violations.against(
          "reasons-without-conference-needed", "reasons", "Enter why no child needs a conference");
    }
    violations.longText("reasons", command.reasons());
    return violations.ruling(() -> conclusion(Objects.requireNonNull(concludedOn), command));
  }

  /** Each child of the enquiry has one finding. */
  private static void findings(
      Violations violations, Referral referral, List<ToldFinding> findings) {
    Set<UUID> found = new HashSet<>();
    for (int i = 0; i < findings.size(); i++) {
      String path = "findings[" + i + "]";
      ToldFinding finding = findings.get(i);
      if (!referral.childIds().contains(finding.childId())) {
        violations.against(
            "child-not-in-enquiry", path + ".child_id", "This child is not part of the enquiry");
      } else if (!found.add(finding.childId())) {
        violations.against(
            "finding-for-each-child", path + ".child_id", "Enter one outcome for each child");
      }
      violations.required(path + ".outcome", finding.outcome(), "Choose what was found");
    }
    if (!found.containsAll(referral.childIds())) {
      violations.against("finding-for-each-child", "findings", "Enter an outcome for each child");
    }
  }

  private static Section47Conclusion conclusion(
      LocalDate concludedOn, RecordSection47Outcome command) {
    return new Section47Conclusion(
        concludedOn,
        command.findings().stream()
            .map(told -> new ChildFinding(told.childId(), Objects.requireNonNull(told.outcome())))
            .toList(),
        command.reasons());
  }
}

package safeguarding.lado.followup;

import java.time.LocalDate;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What an entry of the follow-up must say: who, when and what (lado.md, 'The path'). */
final class FollowUpPolicy {
  private FollowUpPolicy() {}

  static Ruling<FollowUp> record(CaseHead about, FollowUp told, LocalDate today) {
    Violations violations = new Violations();
    FollowUpKind kind = told.kind();
    violations.required("kind", kind, "Choose what it is about");
    if (kind == FollowUpKind.REGULATOR_REFERRAL) {
      violations.required("regulator", told.regulator(), "Choose the regulator");
    } else if (kind != null && told.regulator() != null) {
      violations.against(
          "regulator-without-referral",
          "regulator",
          "Choose a regulator only for a referral to one");
    }
    violations.required("standing", told.standing(), "Choose how it stands");
    LocalDate day =
        violations.happened(
            "happened_on",
            told.happenedOn(),
            today,
            "Enter when it was decided or done, like 3 6 2019");
    if (day != null && day.isBefore(about.receivedOn())) {
      violations.against(
          "follow-up-before-contact",
          "happened_on",
          "It cannot have been before the contact was received");
    }
    violations.required("by", told.by(), "Enter who decided or did it");
    violations.shortText("by", told.by());
    what(told, violations);
    violations.shortText("reference", told.reference());
    return violations.ruling(() -> told);
  }

  /** A referral speaks for itself by its reference; what is not needed says why. */
  private static void what(FollowUp told, Violations violations) {
    FollowUpKind kind = told.kind();
    boolean speaksForItself =
        kind != null && kind.isReferral() && told.standing() != FollowUpStanding.NOT_NEEDED;
    if (!speaksForItself) {
      violations.required(
          "what",
          told.what(),
          told.standing() == FollowUpStanding.NOT_NEEDED
              ? "Write why it is not needed"
              : "Write what was decided or done");
    }
    violations.longText("what", told.what());
  }
}

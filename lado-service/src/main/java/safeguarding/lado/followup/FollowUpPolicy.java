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
    entry("", about, told, today, violations);
    return violations.ruling(() -> told);
  }

  /**
   * What an entry must say, however it came to be recorded.
   *
   * @param inside where the fields stand in what was sent; with its dot
   */
  static void entry(
      String inside, CaseHead about, FollowUp told, LocalDate today, Violations violations) {
    FollowUpKind kind = told.kind();
    violations.required(inside + "kind", kind, "Choose what it is about");
    if (kind == FollowUpKind.REGULATOR_REFERRAL) {
      violations.required(inside + "regulator", told.regulator(), "Choose the regulator");
    } else if (kind != null && told.regulator() != null) {
      violations.against(
          "regulator-without-referral",
          inside + "regulator",
          "Choose a regulator only for a referral to one");
    }
    violations.required(inside + "standing", told.standing(), "Choose how it stands");
    LocalDate day =
        violations.happened(
            inside + "happened_on",
            told.happenedOn(),
            today,
            "Enter when it was decided or done, like 3 6 2019");
    if (day != null && day.isBefore(about.receivedOn())) {
      violations.against(
          "follow-up-before-contact",
          inside + "happened_on",
          "It cannot have been before the contact was received");
    }
    violations.required(inside + "by", told.by(), "Enter who decided or did it");
    violations.shortText(inside + "by", told.by());
    what(inside, told, violations);
    violations.shortText(inside + "reference", told.reference());
  }

  /** A referral speaks for itself by its reference; what is not needed says why. */
  private static void what(String inside, FollowUp told, Violations violations) {
    FollowUpKind kind = told.kind();
    boolean speaksForItself =
        kind != null && kind.isReferral() && told.standing() != FollowUpStanding.NOT_NEEDED;
    if (!speaksForItself) {
      violations.required(
          inside + "what",
          told.what(),
          told.standing() == FollowUpStanding.NOT_NEEDED
              ? "Write why it is not needed"
              : "Write what was decided or done");
    }
    violations.longText(inside + "what", told.what());
  }
}

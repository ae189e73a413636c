package safeguarding.lado.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** When something is raised with a provider's directors, and answered (report 205/2018 §4.6). */
final class EscalationPolicy {
  private static final String ESCALATION = "escalation_id";

  private EscalationPolicy() {}

  static Ruling<ToldEscalation> raise(CaseHead about, ToldEscalation told, LocalDate today) {
    Violations violations = new Violations();
    LocalDate day =
        violations.happened(
            "raised_on", told.raisedOn(), today, "Enter when it was raised, like 3 6 2019");
    if (day != null && day.isBefore(about.receivedOn())) {
      violations.against(
          "raised-before-contact",
          "raised_on",
          "It cannot have been raised before the contact was received");
    }
    violations.required("raised_to", told.raisedTo(), "Enter with whom it was raised");
    violations.shortText("raised_to", told.raisedTo());
    violations.required("reason", told.reason(), "Write what was raised and why");
    violations.longText("reason", told.reason());
    return violations.ruling(() -> told);
  }

  static Ruling<ToldAnswer> answer(List<Escalation> known, ToldAnswer told, LocalDate today) {
    Violations violations = new Violations();
    Optional<Escalation> escalation =
        known.stream().filter(each -> each.id().equals(told.escalationId())).findAny();
    if (told.escalationId() == null) {
      violations.invalid(ESCALATION, "Choose which escalation");
    } else if (escalation.isEmpty()) {
      violations.against("escalation-not-found", ESCALATION, "This case has no such escalation");
    } else if (escalation.get().answer() != null) {
      violations.against(
          "escalation-already-answered", ESCALATION, "This escalation has been answered");
    }
    LocalDate day =
        violations.happened(
            "answered_on", told.answeredOn(), today, "Enter when they answered, like 3 6 2019");
    if (day != null && escalation.isPresent() && day.isBefore(escalation.get().raisedOn())) {
      violations.against(
          "answered-before-raised",
          "answered_on",
          "They cannot have answered before it was raised");
    }
    violations.required("answer", told.answer(), "Write what the directors did");
    violations.longText("answer", told.answer());
    return violations.ruling(() -> told);
  }
}

package safeguarding.lado.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** When something is raised with a provider's directors, and answered (report 205/2018 §4.6). */
final class EscalationPolicy {
  private static final String ESCALATION = "escalation_id";

  private EscalationPolicy() {}

  static Ruling<ToldEscalation> raise(CaseHead about, ToldEscalation told, LocalDate today) {
    Violations violations = new Violations();
    raising("", about, told, today, violations);
    return violations.ruling(() -> told);
  }

  /**
   * What is raised.
   *
   * @param inside where the fields stand in what was sent; with its dot
   */
  static void raising(
      String inside, CaseHead about, ToldEscalation told, LocalDate today, Violations violations) {
    LocalDate day =
        violations.happened(
            inside + "raised_on",
            told.raisedOn(),
            today,
            "Enter when it was raised, like 3 6 2019");
    if (day != null && day.isBefore(about.receivedOn())) {
      violations.against(
          "raised-before-contact",
          inside + "raised_on",
          "It cannot have been raised before the contact was received");
    }
    violations.required(inside + "raised_to", told.raisedTo(), "Enter with whom it was raised");
    violations.shortText(inside + "raised_to", told.raisedTo());
    violations.required(inside + "reason", told.reason(), "Write what was raised and why");
    violations.longText(inside + "reason", told.reason());
  }

  static Ruling<ToldAnswer> answer(List<Escalation> known, ToldAnswer told, LocalDate today) {
    Violations violations = new Violations();
    Optional<Escalation> escalation = find(known, told.escalationId(), violations);
    if (escalation.isPresent() && escalation.get().answer() != null) {
      violations.against(
          "escalation-already-answered", ESCALATION, "This escalation has been answered");
    }
    answering("", escalation.map(Escalation::raisedOn), told, today, violations);
    return violations.ruling(() -> told);
  }

  /** The escalation that is meant; what is wrong with that goes to the violations. */
  static Optional<Escalation> find(
      List<Escalation> known, @Nullable UUID id, Violations violations) {
    Optional<Escalation> escalation = known.stream().filter(each -> each.id().equals(id)).findAny();
    if (id == null) {
      violations.invalid(ESCALATION, "Choose which escalation");
    } else if (escalation.isEmpty()) {
      violations.against("escalation-not-found", ESCALATION, "This case has no such escalation");
    }
    return escalation;
  }

  /**
   * What the directors did.
   *
   * @param inside where the fields stand in what was sent; with its dot
   * @param raisedOn empty where that is not known
   */
  static void answering(
      String inside,
      Optional<LocalDate> raisedOn,
      ToldAnswer told,
      LocalDate today,
      Violations violations) {
    LocalDate day =
        violations.happened(
            inside + "answered_on",
            told.answeredOn(),
            today,
            "Enter when they answered, like 3 6 2019");
    if (day != null && raisedOn.filter(day::isBefore).isPresent()) {
      violations.against(
          "answered-before-raised",
          inside + "answered_on",
          "They cannot have answered before it was raised");
    }
    violations.required(inside + "answer", told.answer(), "Write what the directors did");
    violations.longText(inside + "answer", told.answer());
  }
}

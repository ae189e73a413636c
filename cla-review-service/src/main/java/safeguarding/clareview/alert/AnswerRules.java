package safeguarding.clareview.alert;

import java.time.LocalDate;
import java.util.Objects;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What the answer to a concern must hold. */
final class AnswerRules {
  private AnswerRules() {}

  /** The answer, when every rule is kept. */
  static Ruling<Answer> check(Alert alert, AnswerAlert command, LocalDate today) {
    Violations violations = new Violations();
    LocalDate day =
        violations.happened(
            "answered_on",
            command.answeredOn(),
            today,
            "Enter when it was answered, like 3 6 2019");
    if (day != null && day.isBefore(alert.raising().raisedOn())) {
      violations.against(
          "answered-before-raised",
          "answered_on",
          "It cannot have been answered before it was raised");
    }
    violations.required("answered_by", command.answeredBy(), "Enter who answered");
    violations.shortText("answered_by", command.answeredBy());
    violations.required("answer", command.answer(), "Enter the answer");
    violations.longText("answer", command.answer());
    return violations.ruling(
        () -> new Answer(Objects.requireNonNull(day), command.answeredBy(), command.answer()));
  }
}

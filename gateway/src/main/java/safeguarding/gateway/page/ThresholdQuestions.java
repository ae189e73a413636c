package safeguarding.gateway.page;

import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** What is asked when the threshold is decided. */
final class ThresholdQuestions {
  static final QuestionGroup DECISION =
      QuestionGroup.of(
          Question.choices("decision.criteria", "Is the threshold met?", Choices.CRITERIA)
              .hint(
                  "It is met when at least one of these is so. Tick all that apply. Tick none when"
                      + " it is not met."),
          Question.choices(
                  "decision.consultation_reasons",
                  "Not met: why was it a matter for consultation?",
                  Choices.CONSULTATION_REASONS)
              .hint("Only when no criterion above is ticked. Tick all that apply, or none."),
          Question.longText("decision.reasons", "Reasons for the decision")
              .hint("So that somebody who was not there can follow it in ten years' time")
              .required("Write the reasons for the decision"),
          Question.choice(
                  "decision.referral_outcome", "What happens with it", Choices.REFERRAL_OUTCOMES)
              .required("Choose what happens with it"),
          Question.yesNo(
                  "decision.clear_cut",
                  "Is it clear already that the allegation is malicious or unfounded?")
              .hint(
                  "Of an enquiry: its outcome is then due soon, by a clock of its own (KCSIE part 4)"),
          Question.moment("decision.decided_at", "Day decided")
              .required("Enter the day it was decided, like 3 6 2019"));

  private ThresholdQuestions() {}
}

package safeguarding.gateway.page;

import java.util.List;
import safeguarding.gateway.view.CareChoices;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** What is asked when a practice alert is raised or answered. */
final class AlertQuestions {
  private AlertQuestions() {}

  static List<QuestionGroup> raising() {
    return List.of(
        QuestionGroup.of(
            Question.choice("alert.kind", "Kind of alert", CareChoices.ALERT_KINDS)
                .small()
                .required("Choose the kind of alert"),
            Question.select("alert.theme", "Theme", CareChoices.ALERT_THEMES)
                .small()
                .required("Choose the theme"),
            Question.day("alert.raised_on", "Raised on")
                .small()
                .required("Enter the day it was raised, like 3 6 2019"),
            Question.text("alert.team", "Team")
                .small()
                .hint("Whose manager is to answer, or whose practice is praised")
                .required("Enter the team"),
            Question.longText("alert.summary", "What was seen")
                .small()
                .required("Write what was seen"),
            Question.longText("alert.asked", "What is asked for")
                .small()
                .hint("Needed with a concern; leave empty for good practice")));
  }

  static List<QuestionGroup> answering() {
    return List.of(
        QuestionGroup.of(
            Question.day("answer.answered_on", "Answered on")
                .small()
                .required("Enter the day it was answered, like 3 6 2019"),
            Question.text("answer.answered_by", "Answered by")
                .small()
                .hint("Name and post of the manager")
                .required("Enter who answered"),
            Question.longText("answer.answer", "Answer").small().required("Write the answer")));
  }
}

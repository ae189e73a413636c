package safeguarding.gateway.view;

import java.util.List;
import java.util.Map;

/** One form with a question of every kind. */
final class SampleForms {
  private static final List<Choice> ANSWERS =
      List.of(
          Choice.of("plan", "Child protection plan"),
          new Choice("no-plan", "No plan", "The threshold is not met."));

  private SampleForms() {}

  static QuestionPage every(Form form, List<String> changes) {
    return new QuestionPage(
        SamplePages.frame("Hold the conference", "/conferences", "conference-chair")
            .titled(
                "Hold the conference",
                new Frame.Crumb("Conferences", "/conferences"),
                new Frame.Crumb("CP-2018-0012", "/families/1")),
        form,
        "CP-2018-0012",
        List.of("Every child has a decision of their own."),
        List.of(new Fact("Due", "22 November 2018, 2 working days left")),
        List.of(
            QuestionGroup.of(
                Question.day("holding.held_on", "Day held").required("Enter the day"),
                Question.moment("holding.started_at", "When it began"),
                Question.text("holding.chair", "Chair").hint("Name"),
                Question.number("holding.people", "How many people came"),
                Question.yesNo("holding.domestic_abuse", "Is domestic abuse a factor?"),
                Question.choices("holding.agencies_present", "Who came", ANSWERS),
                Question.longText("holding.reasons", "Reasons")),
            child(0),
            child(1),
            over(0),
            over(1)),
        "Hold conference",
        "/conferences/1/holding",
        "/families/1",
        "3",
        "00000000-0000-0000-0000-000000000003",
        changes,
        "Add another child",
        2);
  }

  private static QuestionGroup child(int index) {
    String path = "holding.decisions[" + index + "].";
    return QuestionGroup.titled(
            "Child " + (index + 1),
            Question.hidden(path + "child_id"),
            Question.choice(path + "outcome", "Decision", ANSWERS).small(),
            Question.select(path + "category", "Category", ANSWERS).small())
        .intro("What the conference decided for this child alone.")
        .removable(index + 1);
  }

  private static QuestionGroup over(int index) {
    String path = "holding.decisions[" + index + "].plan_ending.";
    return QuestionGroup.titled(
            "This plan is already over: child " + (index + 1),
            Question.day(path + "ended_on", "Ended on").small(),
            Question.select(path + "reason", "Why it ended", CareChoices.CARE_ENDS).small())
        .intro("Only where a later plan of the child is known.")
        .folds();
  }

  static Form wrong() {
    return new Form(
        Map.of(
            "holding-held-on", "31/2/18",
            "holding-reasons", "Typed with care.",
            "holding-decisions-1-outcome", "plan"),
        Map.of(
            "holding-held-on",
            "Day held must be a real date: February 2018 has 28 days",
            "holding-started-at-time",
            "Enter the time like 2:30pm or 14:30",
            "holding-decisions-1-category",
            "Choose the category of the plan",
            "holding-decisions-1-plan-ending-ended-on",
            "Enter when this plan ended: a later one began on 1 June 2018"));
  }
}

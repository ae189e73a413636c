package safeguarding.gateway.page;

import java.util.ArrayList;
import java.util.List;
import safeguarding.gateway.page.EnquiryQuestions.About;
import safeguarding.gateway.view.ChildProtectionChoices;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/**
 * What is asked when a conference is booked, held, stood down or withdrawn, and when a plan ends.
 */
final class ConferenceQuestions {
  private ConferenceQuestions() {}

  static List<QuestionGroup> booking() {
    return List.of(
        QuestionGroup.of(startsAt("booking."), chair("booking."), place("booking.")),
        outOfTime("booking.out_of_time."));
  }

  /** The next review conference of children on a plan. */
  static List<QuestionGroup> reviewConference(List<Choice> children) {
    String inside = "review_conference.booking.";
    return List.of(
        QuestionGroup.of(
            Question.choices("review_conference.child_ids", "Children", children)
                .small()
                .required("Choose the children whom the review is about"),
            startsAt(inside),
            chair(inside),
            place(inside)),
        outOfTime(inside + "out_of_time."));
  }

  /**
   * Records a conference that was held.
   *
   * @param askOutOfTime whether the booking said nothing about being out of time
   */
  static List<QuestionGroup> holding(boolean initial, List<About> children, boolean askOutOfTime) {
    List<QuestionGroup> groups = new ArrayList<>();
    groups.add(
        QuestionGroup.of(
            Question.day("holding.held_on", "Held on")
                .small()
                .required("Enter the day it was held, like 3 6 2019"),
            Question.text("holding.chair", "Chair").small().required("Enter who chaired it"),
            Question.choices(
                    "holding.agencies_present", "Who was there", ChildProtectionChoices.AGENCIES)
                .small()
                .hint("Social care and two other agencies make it quorate"),
            Question.longText("holding.inquorate_reason", "Why the chair went on inquorate")
                .small()
                .hint("Only when social care and two other agencies were not there"),
            Question.yesNo("holding.domestic_abuse", "Is domestic abuse a factor?")
                .small()
                .required("Say whether domestic abuse is a factor")));
    if (askOutOfTime) {
      groups.add(outOfTime("holding.out_of_time."));
    }
    for (int place = 0; place < children.size(); place++) {
      String inside = "holding.decisions[" + place + "].";
      groups.add(decision(inside, initial, children.get(place)));
      if (initial) {
        groups.add(planEnded(inside + "plan_ending.", children.get(place)));
      }
    }
    groups.add(
        QuestionGroup.of(
            Question.longText("holding.reasons", "Reasons for the decisions")
                .small()
                .hint("So that somebody who was not there can follow them in ten years' time")
                .required("Write the reasons for the decisions")));
    return groups;
  }

  private static QuestionGroup decision(String inside, boolean initial, About child) {
    List<Question> questions = new ArrayList<>();
    questions.add(Question.hidden(inside + "child_id"));
    questions.addAll(initial ? initialDecision(inside) : reviewDecision(inside));
    return QuestionGroup.titled(child.who(), questions.toArray(Question[]::new));
  }

  private static List<Question> initialDecision(String inside) {
    return List.of(
        outcome(inside, ChildProtectionChoices.INITIAL_DECISIONS),
        Question.select(
                inside + "category", "Category of the plan", ChildProtectionChoices.PLAN_CATEGORIES)
            .small()
            .hint("With a child protection plan only"),
        Question.text(inside + "multiple_reason", "Which categories, and why more than one")
            .small()
            .hint("With more than one category only"));
  }

  /** A plan that ends at its first review needs a service manager's agreement on record. */
  private static List<Question> reviewDecision(String inside) {
    return List.of(
        outcome(inside, ChildProtectionChoices.REVIEW_DECISIONS),
        Question.select(
                inside + "end_reason",
                "What comes after the plan",
                ChildProtectionChoices.ENDS_IN_A_CONFERENCE)
            .small()
            .hint("When the plan ends only"),
        Question.text(inside + "service_manager", "Service manager who agreed")
            .small()
            .hint("When the plan ends at its first review only"));
  }

  /** Of a plan that is entered after a later one of the same child. */
  private static QuestionGroup planEnded(String inside, About child) {
    return QuestionGroup.titled(
            "This plan is already over: " + child.who(),
            Question.day(inside + "ended_on", "Ended on").small(),
            Question.select(inside + "reason", "Why it ended", ChildProtectionChoices.PLAN_ENDS)
                .small(),
            Question.longText(inside + "reasons", "How it is known").small())
        .intro(
            "With a child protection plan only, and only where a later plan of the child is known.")
        .folds();
  }

  private static Question outcome(String inside, List<Choice> decisions) {
    return Question.choice(inside + "outcome", "Decision", decisions)
        .small()
        .required("Choose the decision");
  }

  static List<QuestionGroup> standingDown() {
    return List.of(
        QuestionGroup.of(
            Question.day("standing_down.stood_down_on", "Stood down on")
                .small()
                .required("Enter the day it was stood down, like 3 6 2019"),
            Question.select(
                    "standing_down.reason",
                    "Why it was stood down",
                    ChildProtectionChoices.DELAY_REASONS)
                .small()
                .required("Choose why it was stood down"),
            Question.text("standing_down.agreed_by", "Who agreed")
                .small()
                .required("Enter who agreed")));
  }

  /**
   * Why a conference will not be held.
   *
   * @param initial whether it is one: before it there is no plan that could have ended
   */
  static List<QuestionGroup> withdrawal(boolean initial) {
    return List.of(
        QuestionGroup.of(
            Question.day("withdrawal.withdrawn_on", "Withdrawn on")
                .small()
                .required("Enter the day it was withdrawn, like 3 6 2019"),
            Question.choice(
                    "withdrawal.reason",
                    "Why it is withdrawn",
                    initial
                        ? ChildProtectionChoices.INITIAL_WITHDRAWALS
                        : ChildProtectionChoices.WITHDRAWALS)
                .small()
                .required("Choose why it is withdrawn"),
            Question.text("withdrawal.agreed_by", "Manager who agreed")
                .small()
                .required("Enter which manager agreed"),
            Question.longText("withdrawal.reasons", "How it is known")
                .small()
                .required("Write how it is known")));
  }

  static List<QuestionGroup> planEnding() {
    return List.of(
        QuestionGroup.of(
            Question.day("ending.ended_on", "Ended on")
                .small()
                .required("Enter the day the plan ended, like 3 6 2019"),
            Question.choice(
                    "ending.reason",
                    "Why it ended",
                    ChildProtectionChoices.ENDS_OUTSIDE_A_CONFERENCE)
                .small()
                .hint("For any other reason a review conference ends it")
                .required("Choose why the plan ended"),
            Question.longText("ending.reasons", "How it is known")
                .small()
                .required("Write how it is known")));
  }

  private static Question startsAt(String inside) {
    return Question.moment(inside + "starts_at", "Day")
        .small()
        .required("Enter the day of the conference, like 3 6 2019");
  }

  private static Question chair(String inside) {
    return Question.text(inside + "chair", "Chair").small().required("Enter who will chair it");
  }

  private static Question place(String inside) {
    return Question.text(inside + "place", "Room or link")
        .small()
        .hint("Leave empty when not known");
  }

  private static QuestionGroup outOfTime(String inside) {
    return QuestionGroup.titled(
            "Only where it is out of time",
            Question.select(
                    inside + "reason",
                    "Why it is out of time",
                    ChildProtectionChoices.DELAY_REASONS)
                .small(),
            Question.text(inside + "agreed_by", "Manager who agreed").small())
        .intro("When the day is after the last day in time.");
  }
}

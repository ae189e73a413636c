package safeguarding.gateway.page;

import java.util.ArrayList;
import java.util.List;
import safeguarding.gateway.view.CareChoices;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** What is asked when a review is booked, moved, cancelled or held. */
final class ReviewQuestions {
  /** No field of the request: references, from which the page finds the ids. */
  static final String REFERENCES = ContractForm.OWN + "references";

  private ReviewQuestions() {}

  /**
   * A child of the review.
   *
   * @param who 'CLA-2018-0009, AT'
   * @param born 'Born 3 June 2012'
   */
  record Participant(String childId, String who, String born) {}

  /**
   * Books a review.
   *
   * @param children the child, and siblings whom child protection knows
   */
  static List<QuestionGroup> booking(List<Choice> children) {
    return List.of(
        QuestionGroup.of(
            Question.choice("review.subject", "Reviewed as", CareChoices.REVIEW_SUBJECTS)
                .small()
                .required("Choose what the children are reviewed as"),
            Question.choices("review.child_ids", "Children", children)
                .small()
                .required("Choose at least one child"),
            Question.text(REFERENCES, "Other children at the same review")
                .small()
                .hint("References like CLA-2018-0009, with a comma between them"),
            startsAt("review."),
            place("review."),
            Question.text("review.iro", "Independent reviewing officer (IRO)")
                .small()
                .required("Enter who chairs the review")),
        outOfTime("review.out_of_time."));
  }

  static List<QuestionGroup> rebooking() {
    return List.of(
        QuestionGroup.of(startsAt("rebooking."), place("rebooking.")),
        outOfTime("rebooking.out_of_time."));
  }

  /**
   * Records a review that was held.
   *
   * @param askOutOfTime whether the booking said nothing about being out of time
   */
  static List<QuestionGroup> holding(List<Participant> participants, boolean askOutOfTime) {
    List<QuestionGroup> groups = new ArrayList<>();
    groups.add(
        QuestionGroup.of(
            Question.day("holding.held_on", "Held on")
                .small()
                .hint("Of the first part, where it was held in several")
                .required("Enter the day it was held, like 3 6 2019")));
    for (int place = 0; place < participants.size(); place++) {
      groups.add(participation(place, participants.get(place)));
    }
    if (askOutOfTime) {
      groups.add(outOfTime("holding.out_of_time."));
    }
    groups.add(
        QuestionGroup.of(
            Question.longText("holding.decisions", "What was decided")
                .small()
                .hint("Leave empty when it follows with the record")));
    return groups;
  }

  private static QuestionGroup participation(int place, Participant child) {
    String inside = "holding.children[" + place + "].";
    return QuestionGroup.titled(
        child.who(),
        Question.hidden(inside + "child_id"),
        Question.select(
                inside + "participation", "How the child took part", CareChoices.PARTICIPATIONS)
            .small()
            .hint(child.born() + ". PN0 under 4 on the day of the review, and only then")
            .required("Choose how the child took part"));
  }

  static List<QuestionGroup> cancellation() {
    return List.of(
        QuestionGroup.of(
            Question.day("cancellation.cancelled_on", "Cancelled on")
                .small()
                .required("Enter the day it was cancelled, like 3 6 2019"),
            Question.longText("cancellation.reason", "Why it will not be held")
                .small()
                .required("Write why it will not be held")));
  }

  private static Question startsAt(String inside) {
    return Question.moment(inside + "starts_at", "Day")
        .small()
        .required("Enter the day of the review, like 3 6 2019");
  }

  private static Question place(String inside) {
    return Question.text(inside + "place", "Place").small().hint("Where the child wants it to be");
  }

  private static QuestionGroup outOfTime(String inside) {
    return QuestionGroup.titled(
            "Only where it is out of time",
            Question.select(inside + "reason", "Why it is out of time", CareChoices.LATE_REASONS)
                .small(),
            Question.text(inside + "agreed_by", "Manager who agreed").small())
        .intro("When the day is after the last day in time of any of the children.");
  }
}

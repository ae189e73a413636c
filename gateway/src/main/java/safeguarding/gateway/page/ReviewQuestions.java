package safeguarding.gateway.page;

import java.util.ArrayList;
import java.util.List;
import safeguarding.gateway.view.CareChoices;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** What is asked when a review is booked, moved or held. */
final class ReviewQuestions {
  /** No field of the request: references, from which the page finds the ids. */
  static final String REFERENCES = ContractForm.OWN + "references";

  /** Under 4 years on the day of the review, and only then. */
  private static final String UNDER_FOUR = "pn0";

  private ReviewQuestions() {}

  /**
   * Who took part, as far as a page can know before the day is entered.
   *
   * @param who 'CLA-2018-0009, AT'
   * @param age how old on the day that is booked, in words; empty when not known
   * @param mayBeUnderFour whether the child may have been under 4 on the day
   * @param mayBeFour whether the child may have been 4 or older on the day
   */
  record Participant(
      String childId, String who, String age, boolean mayBeUnderFour, boolean mayBeFour) {}

  /**
   * Books a review.
   *
   * @param subjects what the child is reviewed as
   * @param children the child, and siblings whom child protection knows
   */
  static List<QuestionGroup> booking(List<Choice> subjects, List<Choice> children) {
    return List.of(
        QuestionGroup.of(
            Question.choice("review.subject", "Reviewed as", subjects)
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
        late("review."));
  }

  static List<QuestionGroup> rebooking() {
    return List.of(
        QuestionGroup.of(startsAt("rebooking."), place("rebooking.")), late("rebooking."));
  }

  /**
   * Records a review that was held.
   *
   * @param askLate whether the booking said nothing about being late
   */
  static List<QuestionGroup> holding(List<Participant> participants, boolean askLate) {
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
    if (askLate) {
      groups.add(late("holding."));
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
    Question how =
        Question.select(inside + "participation", "How the child took part", choices(child))
            .small()
            .required("Choose how the child took part");
    return QuestionGroup.titled(
        child.who(),
        Question.hidden(inside + "child_id"),
        child.mayBeUnderFour()
            ? how.hint(child.age() + " on the day that was booked: PN0 while the child is under 4")
            : child.age().isEmpty() ? how : how.hint(child.age() + " on the day that was booked"));
  }

  private static List<Choice> choices(Participant child) {
    return CareChoices.PARTICIPATIONS.stream()
        .filter(choice ->
            choice.value().equals(UNDER_FOUR) ? child.mayBeUnderFour() : child.mayBeFour())
        .toList();
  }

  private static Question startsAt(String inside) {
    return Question.moment(inside + "starts_at", "Day")
        .small()
        .required("Enter the day of the review, like 3 6 2019");
  }

  private static Question place(String inside) {
    return Question.text(inside + "place", "Place").small().hint("Where the child wants it to be");
  }

  private static QuestionGroup late(String inside) {
    return QuestionGroup.titled(
            "Only where it is late",
            Question.select(inside + "late.reason", "Why it is late", CareChoices.LATE_REASONS)
                .small(),
            Question.text(inside + "late.agreed_by", "Manager who agreed").small())
        .intro("When the day is after the last day in time of any of the children.");
  }
}

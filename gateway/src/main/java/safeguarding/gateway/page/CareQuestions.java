package safeguarding.gateway.page;

import java.util.List;
import safeguarding.gateway.view.CareChoices;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/**
 * What is asked when a child becomes looked after, moves, ceases, or comes under a supervision
 * order.
 */
final class CareQuestions {
  /** Of the first episode of a period of care, and of no other. */
  private static final String STARTED = "s";

  private CareQuestions() {}

  static List<QuestionGroup> start() {
    return List.of(
        child("care.child."),
        QuestionGroup.titled(
            "How care begins",
            Question.day("care.first_episode.started_on", "Became looked after on")
                .small()
                .required("Enter the day the child became looked after, like 3 6 2019"),
            legalStatus("care.first_episode."),
            placementType("care.first_episode."),
            provider("care.first_episode."),
            inArea("care.first_episode."),
            distance("care.first_episode."),
            Question.select("care.need", "Main reason for care (need code)", CareChoices.NEEDS)
                .small()
                .required("Choose the main reason for care")),
        QuestionGroup.titled(
            "Who knows",
            Question.day("care.notified_on", "Safeguarding unit told on")
                .small()
                .hint("Due in 1 working day. Leave empty when not known"),
            Question.text("care.iro", "Independent reviewing officer (IRO)")
                .small()
                .hint("Leave empty while there is none"),
            Question.day("care.iro_appointed_on", "IRO appointed on")
                .small()
                .hint("Due in 5 working days. Leave empty while there is none")),
        over(
            "This period of care is already over",
            careCeasedOn("care.ending."),
            careEndReason("care.ending.")));
  }

  static List<QuestionGroup> episode() {
    return List.of(
        QuestionGroup.of(
            Question.day("episode.started_on", "Changed on")
                .small()
                .required("Enter the day of the change, like 3 6 2019"),
            Question.select(
                    "episode.reason",
                    "What changed",
                    CareChoices.EPISODE_REASONS.stream()
                        .filter(reason -> !reason.value().equals(STARTED))
                        .toList())
                .small()
                .required("Choose what changed"),
            legalStatus("episode."),
            placementType("episode."),
            provider("episode."),
            inArea("episode."),
            distance("episode.")));
  }

  static List<QuestionGroup> careEnding() {
    return List.of(
        QuestionGroup.of(
            careCeasedOn("ending.")
                .required("Enter the day the child ceased to be looked after, like 3 6 2019"),
            careEndReason("ending.").required("Choose why the child ceased to be looked after")));
  }

  private static Question careCeasedOn(String inside) {
    return Question.day(inside + "ceased_on", "Ceased to be looked after on").small();
  }

  private static Question careEndReason(String inside) {
    return select(inside + "reason", "Why", CareChoices.CARE_ENDS);
  }

  /** Of what is written down after it ended: needed only where something later is known. */
  private static QuestionGroup over(String title, Question... questions) {
    return QuestionGroup.titled(title, questions)
        .intro("Needed where a later one of the same child is known. Leave empty while it goes on.")
        .folds();
  }

  static List<QuestionGroup> supervisionOrder() {
    return List.of(
        child("supervision_order.child."),
        QuestionGroup.titled(
            "The order",
            Question.day("supervision_order.made_on", "Made on")
                .small()
                .required("Enter the day the order was made, like 3 6 2019"),
            Question.text("supervision_order.iro", "Independent reviewing officer (IRO)")
                .small()
                .hint("Leave empty while there is none")),
        over(
            "This order is already over",
            orderEndedOn("supervision_order.ending."),
            orderEndReason("supervision_order.ending.")));
  }

  static List<QuestionGroup> iro() {
    return List.of(
        QuestionGroup.of(
            Question.text("appointment.iro", "Independent reviewing officer (IRO)")
                .small()
                .required("Enter who is appointed"),
            Question.day("appointment.appointed_on", "Appointed on")
                .small()
                .required("Enter the day of the appointment, like 3 6 2019")));
  }

  static List<QuestionGroup> notification() {
    return List.of(
        QuestionGroup.of(
            Question.day("notification.notified_on", "Safeguarding unit told on")
                .small()
                .required("Enter the day the safeguarding unit was told, like 3 6 2019")));
  }

  static List<QuestionGroup> orderEnding() {
    return List.of(
        QuestionGroup.of(
            orderEndedOn("ending.").required("Enter the day the order ended, like 3 6 2019"),
            orderEndReason("ending.").required("Choose why the order ended")));
  }

  private static Question orderEndedOn(String inside) {
    return Question.day(inside + "ended_on", "Ended on").small();
  }

  private static Question orderEndReason(String inside) {
    return Question.choice(inside + "reason", "Why", CareChoices.ORDER_ENDS).small();
  }

  private static QuestionGroup child(String inside) {
    return QuestionGroup.titled(
            "The child",
            Question.text(inside + "child_number", "Child number")
                .small()
                .hint("The council's own number of the child, from its case system")
                .required("Enter the council's own number of the child"),
            Question.text(inside + "given_names", "First names").small(),
            Question.text(inside + "family_name", "Last name").small(),
            Question.day(inside + "date_of_birth", "Date of birth").small(),
            Question.choice(inside + "sex", "Sex", CareChoices.SEXES).small())
        .intro("Of a child who is known here already, only the number is needed.");
  }

  private static Question legalStatus(String inside) {
    return select(inside + "legal_status", "Legal status", CareChoices.LEGAL_STATUSES)
        .required("Choose the legal status");
  }

  private static Question placementType(String inside) {
    return select(inside + "placement_type", "Placement", CareChoices.PLACEMENT_TYPES)
        .required("Choose the placement");
  }

  private static Question provider(String inside) {
    return Question.text(inside + "provider", "Provider of the placement")
        .small()
        .hint("Leave empty when not known");
  }

  private static Question inArea(String inside) {
    return Question.yesNo(inside + "in_area", "Does the placement lie in the council's area?")
        .small()
        .required("Say whether the placement lies in the council's area");
  }

  private static Question distance(String inside) {
    return Question.number(inside + "distance_miles", "Distance from home, in miles")
        .small()
        .hint("Leave empty when not known");
  }

  private static Question select(String path, String label, List<Choice> choices) {
    return Question.select(path, label, choices).small();
  }
}

package safeguarding.gateway.page;

import java.util.ArrayList;
import java.util.List;
import safeguarding.contracts.lado.v1.MeetingAttendee;
import safeguarding.gateway.view.MeetingChoices;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** What is asked about meetings. */
final class MeetingQuestions {
  private MeetingQuestions() {}

  /** A booking that invites so many people. */
  static List<QuestionGroup> booking(int people) {
    List<QuestionGroup> groups = new ArrayList<>();
    groups.add(
        QuestionGroup.of(
            kind("meeting.kind"),
            Question.moment("meeting.starts_at", "Day and time")
                .small()
                .required("Enter the day and the time, like 3 6 2019 at 2pm"),
            Question.number("meeting.duration_minutes", "How many minutes it takes")
                .small()
                .required("Enter how long it takes, from 5 to 600 minutes"),
            Question.text("meeting.place", "Room or link")
                .small()
                .hint("It stands in the invitation")
                .required("Enter the room or the link"),
            Question.text("meeting.chair", "Chair").small().required("Enter who chairs it")));
    groups.add(
        QuestionGroup.of(
            Question.longText("meeting.agenda", "Agenda, one point a line")
                .small()
                .hint("It is not sent with the invitation")));
    for (int place = 0; place < people; place++) {
      String inside = "meeting.invited[" + place + "].";
      QuestionGroup person =
          QuestionGroup.titled(
              "Person " + (place + 1),
              Question.hidden(inside + "number"),
              Question.text(inside + "name", "Name").small(),
              Question.text(inside + "agency", "Agency").small(),
              Question.text(inside + "email", "E-mail address")
                  .small()
                  .hint("The invitation goes there; leave empty where it goes some other way"));
      groups.add(people > 1 ? person.removable(place + 1) : person);
    }
    return groups;
  }

  /**
   * A meeting that was held, with so many people.
   *
   * @param inside path of the holding, with its dot: {@code holding.}
   */
  static List<QuestionGroup> holding(String inside, int people) {
    List<QuestionGroup> groups = new ArrayList<>();
    groups.add(
        QuestionGroup.of(
            Question.moment(inside + "held_at", "Day and time it was held")
                .small()
                .required("Enter when it was held, like 3 6 2019 at 2pm"),
            Question.text(inside + "place", "Room or link").small(),
            Question.text(inside + "chair", "Chair").small().required("Enter who chaired it")));
    for (int place = 0; place < people; place++) {
      groups.add(attendee(inside + "people[" + place + "].", place, people));
    }
    groups.add(
        QuestionGroup.of(
            Question.longText(inside + "decisions", "What was decided")
                .small()
                .required("Enter what was decided"),
            Question.longText(inside + "minutes", "Minutes")
                .small()
                .hint("They can also be added when they are circulated"),
            Question.day(inside + "next_on", "Next meeting or review")
                .small()
                .hint("Like 3/6/19; leave empty where there is to be none"),
            Question.yesNo(inside + "complex_case", "Is it a complex case?")
                .small()
                .hint("Then it is reviewed sooner than every month")));
    return groups;
  }

  /** What each of those who are invited has told before the meeting. */
  static List<QuestionGroup> replies(List<MeetingAttendee> people) {
    List<QuestionGroup> groups = new ArrayList<>();
    for (int place = 0; place < people.size(); place++) {
      groups.add(
          QuestionGroup.of(
              Question.choice(
                      "replies.people[" + place + "].attendance",
                      MeetingWordsGrpc.person(people.get(place)),
                      MeetingChoices.REPLIES)
                  .small()));
    }
    return groups;
  }

  /**
   * What was recorded of a meeting, with why it is corrected.
   *
   * @param withKind whether it may have been a meeting of another kind
   */
  static List<QuestionGroup> correction(int people, boolean withKind) {
    List<QuestionGroup> groups = new ArrayList<>();
    if (withKind) {
      groups.add(QuestionGroup.of(kind("correction.kind")));
    }
    groups.addAll(holding("correction.holding.", people));
    groups.add(QuestionGroup.of(CaseQuestions.correctionReason()));
    return groups;
  }

  static QuestionGroup withdrawal() {
    return QuestionGroup.of(
        Question.longText("withdrawal.reason", "Why is it taken back?")
            .small()
            .required("Write why it is taken back"));
  }

  static List<QuestionGroup> actionCorrection() {
    return List.of(
        action("correction.action."),
        QuestionGroup.of(
            Question.day("correction.action.completed_on", "Done on")
                .small()
                .hint("Leave empty while it is not done")),
        QuestionGroup.of(
            CaseQuestions.withdrawn("the meeting did not agree it"),
            CaseQuestions.correctionReason()));
  }

  static List<QuestionGroup> circulationCorrection() {
    return List.of(
        circulation("correction."),
        QuestionGroup.of(
            CaseQuestions.withdrawn("they did not go out"), CaseQuestions.correctionReason()));
  }

  /** One that was never booked: its kind is asked too. */
  static List<QuestionGroup> unbooked(int people) {
    List<QuestionGroup> groups = new ArrayList<>();
    groups.add(QuestionGroup.of(kind("record.kind")));
    groups.addAll(holding("record.holding.", people));
    return groups;
  }

  private static QuestionGroup attendee(String inside, int place, int people) {
    QuestionGroup person =
        QuestionGroup.titled(
            "Person " + (place + 1),
            Question.hidden(inside + "number"),
            Question.text(inside + "name", "Name").small(),
            Question.text(inside + "agency", "Agency").small(),
            Question.text(inside + "email", "E-mail address").small(),
            Question.choice(inside + "attendance", "Did they come?", MeetingChoices.ATTENDANCE)
                .small());
    return people > 1 ? person.removable(place + 1) : person;
  }

  private static Question kind(String path) {
    return Question.choice(path, "Kind of meeting", MeetingChoices.KINDS)
        .small()
        .required("Choose the kind of meeting");
  }

  static QuestionGroup cancellation() {
    return QuestionGroup.of(
        Question.longText("cancellation.reason", "Why it is cancelled")
            .small()
            .hint("It is kept here and not sent")
            .required("Enter why it is cancelled"));
  }

  /** When minutes went out, and to whom. */
  private static QuestionGroup circulation(String inside) {
    return QuestionGroup.of(
        Question.day(inside + "circulated_on", "Circulated on")
            .small()
            .required("Enter when they were circulated, like 3 6 2019"),
        Question.longText(inside + "circulated_to", "To whom, one a line")
            .small()
            .required("Enter to whom they went, one a line"));
  }

  static List<QuestionGroup> circulation(boolean askMinutes) {
    return List.of(
        circulation("circulation."),
        QuestionGroup.of(Question.longText("circulation.minutes", "Minutes as circulated").small())
            .onlyIf(askMinutes),
        QuestionGroup.of(
            Question.yesNo(
                    "circulation.send_notice", "Tell them by mail that the minutes are coming?")
                .small()
                .hint(
                    "Only when they are circulated today. The minutes themselves are not sent.")));
  }

  static QuestionGroup action() {
    return action("action.");
  }

  private static QuestionGroup action(String inside) {
    return QuestionGroup.of(
        Question.longText(inside + "what", "What is to be done")
            .small()
            .required("Enter what is to be done"),
        Question.text(inside + "owner", "Who does it")
            .small()
            .hint("A name or an agency")
            .required("Enter who does it"),
        Question.day(inside + "due_on", "By when")
            .small()
            .required("Enter by when, like 3 6 2019"));
  }

  static QuestionGroup completion() {
    return QuestionGroup.of(
        Question.day("completion.completed_on", "Done on")
            .small()
            .required("Enter when it was done, like 3 6 2019"));
  }

  static QuestionGroup settlement() {
    return QuestionGroup.of(
        Question.choice("settlement.resolution", "What became of it?", MeetingChoices.RESOLUTIONS)
            .small()
            .required("Choose what became of it"));
  }
}

package safeguarding.gateway.page;

import java.util.ArrayList;
import java.util.List;
import safeguarding.gateway.view.CareChoices;
import safeguarding.gateway.view.ChildProtectionChoices;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** What is asked from a referral to the request for a conference. */
final class EnquiryQuestions {
  private EnquiryQuestions() {}

  /** A child of an enquiry: the id, and who it is in words. */
  record About(String childId, String who) {}

  /** A referral of so many children. */
  static List<QuestionGroup> referral(int children) {
    List<QuestionGroup> groups = new ArrayList<>();
    groups.add(
        QuestionGroup.of(
            Question.day("referral.received_on", "Received on")
                .small()
                .required("Enter the day it was received, like 3 6 2019"),
            Question.select(
                    "referral.source", "Who referred", ChildProtectionChoices.REFERRAL_SOURCES)
                .small()
                .required("Choose who referred the children"),
            Question.longText("referral.summary", "What the concern is")
                .small()
                .required("Write what the concern is")));
    for (int place = 0; place < children; place++) {
      QuestionGroup child = child(place);
      groups.add(children > 1 ? child.removable(place + 1) : child);
    }
    return groups;
  }

  private static QuestionGroup child(int place) {
    String inside = "referral.children[" + place + "].";
    return QuestionGroup.titled(
        "Child " + (place + 1),
        Question.text(inside + "child_number", "Child number")
            .small()
            .hint("The council's own number of the child, from its case system")
            .required("Enter the council's own number of the child"),
        Question.text(inside + "given_names", "First names")
            .small()
            .hint("Leave empty for an unborn child"),
        Question.text(inside + "family_name", "Last name").small(),
        Question.day(inside + "date_of_birth", "Date of birth").small(),
        Question.day(inside + "expected_date_of_birth", "Expected date of birth")
            .small()
            .hint("Of an unborn child only"),
        Question.choice(inside + "sex", "Sex", CareChoices.SEXES).small());
  }

  static List<QuestionGroup> closure() {
    return List.of(
        QuestionGroup.of(
            Question.day("closure.closed_on", "Closed on")
                .small()
                .required("Enter the day it was closed, like 3 6 2019"),
            Question.choice(
                    "closure.outcome",
                    "What became of the referral",
                    ChildProtectionChoices.REFERRAL_CLOSURES)
                .small()
                .required("Choose what became of the referral"),
            Question.longText("closure.reasons", "Why no strategy discussion is needed")
                .small()
                .required("Write why no strategy discussion is needed")));
  }

  static List<QuestionGroup> strategyDiscussion() {
    return List.of(
        QuestionGroup.of(
            Question.moment("strategy_discussion.held_at", "Held on")
                .small()
                .required("Enter the day it was held, like 3 6 2019"),
            Question.choices(
                    "strategy_discussion.took_part",
                    "Who took part",
                    ChildProtectionChoices.AGENCIES)
                .small()
                .hint("Social care, police and health at least")
                .required("Choose who took part"),
            Question.choice(
                    "strategy_discussion.decision",
                    "What was decided",
                    ChildProtectionChoices.STRATEGY_DECISIONS)
                .small()
                .required("Choose what was decided"),
            Question.longText("strategy_discussion.reasons", "Reasons for the decision")
                .small()
                .required("Write the reasons for the decision"),
            Question.moment("strategy_discussion.written_up_at", "Written up on")
                .small()
                .hint(
                    "Due 24 hours after the discussion. Leave empty while it is not written up")));
  }

  static List<QuestionGroup> strategyRecord() {
    return List.of(
        QuestionGroup.of(
            Question.moment("strategy_record.written_up_at", "Written up on")
                .small()
                .required("Enter the day it was written up, like 3 6 2019")));
  }

  /** The outcome of an enquiry for each of its children. */
  static List<QuestionGroup> conclusion(List<About> children) {
    List<QuestionGroup> groups = new ArrayList<>();
    groups.add(
        QuestionGroup.of(
            Question.day("section_47_conclusion.concluded_on", "Concluded on")
                .small()
                .required("Enter the day the enquiry was concluded, like 3 6 2019")));
    for (int place = 0; place < children.size(); place++) {
      String inside = "section_47_conclusion.findings[" + place + "].";
      groups.add(
          QuestionGroup.titled(
              children.get(place).who(),
              Question.hidden(inside + "child_id"),
              Question.choice(
                      inside + "outcome",
                      "What was found",
                      ChildProtectionChoices.SECTION_47_OUTCOMES)
                  .small()
                  .required("Choose what was found")));
    }
    groups.add(
        QuestionGroup.of(
            Question.longText("section_47_conclusion.reasons", "Why no child needs a conference")
                .small()
                .hint("Only where no child has a continuing risk")));
    return groups;
  }

  /** The request for the initial conference of some children. */
  static List<QuestionGroup> conferenceRequest(List<Choice> children) {
    return List.of(
        QuestionGroup.of(
            Question.day("conference_request.requested_on", "Requested on")
                .small()
                .required("Enter the day it was requested, like 3 6 2019"),
            Question.choices("conference_request.child_ids", "Children", children)
                .small()
                .required("Choose the children whom the conference is about"),
            Question.text("conference_request.agreed_by", "Manager who agreed")
                .small()
                .required("Enter which manager agreed"),
            Question.day("conference_request.agreed_on", "Agreed on")
                .small()
                .required("Enter the day the manager agreed, like 3 6 2019"),
            Question.longText("conference_request.reasons", "Reasons")
                .small()
                .hint("Leave empty when the outcome of the enquiry says it all")));
  }
}

package safeguarding.gateway.page;

import java.util.List;
import safeguarding.gateway.view.CaseChoices;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** What is asked between the threshold of a case and its end, and after it. */
final class CaseQuestions {
  private CaseQuestions() {}

  /**
   * How a strand began.
   *
   * @param inside path of what is asked, with its dot: {@code opening.}
   */
  static QuestionGroup opening(String inside, List<Choice> kinds) {
    return QuestionGroup.of(
        Question.choice(inside + "kind", "Who enquires", kinds)
            .small()
            .required("Choose who enquires"),
        Question.day(inside + "opened_on", "Began on")
            .small()
            .required("Enter when it began, like 3 6 2019"),
        Question.text(inside + "led_by", "Led by")
            .small()
            .hint("Name and post, or force")
            .required("Enter who leads it"),
        Question.text(inside + "reference", "Their reference")
            .small()
            .hint("Leave empty if not known"),
        Question.longText(inside + "notes", "Notes").small());
  }

  /**
   * What happened in a strand.
   *
   * @param inside path of what is asked, with its dot: {@code step.}
   */
  static QuestionGroup step(String inside, List<Choice> kinds) {
    return QuestionGroup.of(
        Question.choice(inside + "kind", "What happened", kinds)
            .small()
            .required("Choose what happened"),
        Question.day(inside + "happened_on", "Happened on")
            .small()
            .required("Enter when it happened, like 3 6 2019"),
        Question.longText(inside + "notes", "Notes").small());
  }

  /**
   * How a strand ended.
   *
   * @param inside path of what is asked, with its dot: {@code closing.}
   * @param results what it can have come to
   */
  static QuestionGroup closing(String inside, List<Choice> results) {
    return QuestionGroup.of(
        Question.choice(inside + "result", "What it came to", results)
            .small()
            .required("Choose what it came to"),
        Question.day(inside + "closed_on", "Ended on")
            .small()
            .required("Enter when it ended, like 3 6 2019"),
        Question.longText(inside + "notes", "Notes").small());
  }

  /** Why something is corrected that is on record. */
  static Question correctionReason() {
    return Question.longText("correction.reason", "Why do you change this?")
        .hint("What stands here now stays in the timeline, with your reason")
        .required("Write why you change this");
  }

  /** Whether something that is on record never happened. */
  static Question withdrawn(String what) {
    return Question.yesNo("correction.withdrawn", "Was it recorded by mistake?")
        .hint("Yes if " + what + ", or not in this case: then it is taken back");
  }

  /** Whether the directors never gave the answer that is on record. */
  static Question answerWithdrawn() {
    return Question.yesNo("correction.answer_withdrawn", "Was the answer recorded by mistake?")
        .hint("Yes if they have not answered, or not this: then they are still to answer");
  }

  static QuestionGroup reopening() {
    return QuestionGroup.of(
        Question.longText("reopening.reason", "Why is it open again?")
            .hint("Its end stays in the timeline, with your reason")
            .required("Write why it is open again"));
  }

  static QuestionGroup strandWithdrawal() {
    return QuestionGroup.of(
        Question.longText("withdrawal.reason", "Why is it taken back?")
            .hint("What stands here now stays in the timeline, with your reason")
            .required("Write why it is taken back"));
  }

  /**
   * What the adult does at work from a day on.
   *
   * @param inside path of what is asked, with its dot: {@code entry.}
   * @param knownOn when the day on which the LADO learned of it is left empty
   */
  static QuestionGroup workStatus(String inside, String knownOn) {
    return QuestionGroup.of(
        Question.choice(inside + "status", "The adult is", CaseChoices.WORK_STATUSES)
            .small()
            .required("Choose what the adult does at work"),
        Question.day(inside + "since", "Since").small().required("Enter since when, like 3 6 2019"),
        Question.day(inside + "known_on", "When did you learn of it?").small().hint(knownOn),
        Question.text(inside + "decided_by", "By whose decision")
            .small()
            .hint("Name or post, and the employer")
            .required("Enter by whose decision"),
        Question.choice(
                inside + "lado", "Was the LADO consulted before?", CaseChoices.CONSULTATIONS)
            .small()
            .required("Choose whether the LADO was consulted and agrees"),
        Question.choice(
                inside + "police", "Were the police consulted before?", CaseChoices.CONSULTATIONS)
            .small()
            .hint("Only where they enquire"),
        Question.yesNo(
                inside + "would_have_been_removed", "Resigned: would they have been removed?")
            .small()
            .hint("Then the duty to refer to the Disclosure and Barring Service (DBS) applies"),
        Question.longText(inside + "notes", "Notes").small());
  }

  /**
   * What is raised with the directors.
   *
   * @param inside path of what is asked, with its dot: {@code raising.}
   */
  static QuestionGroup escalation(String inside) {
    return QuestionGroup.of(
        Question.text(inside + "raised_to", "Raised with")
            .small()
            .hint("The provider's directors")
            .required("Enter with whom it was raised"),
        Question.longText(inside + "reason", "What was raised, and why")
            .small()
            .required("Write what was raised and why"),
        Question.day(inside + "raised_on", "Raised on")
            .small()
            .required("Enter when it was raised, like 3 6 2019"));
  }

  /**
   * What the directors did.
   *
   * @param inside path of what is asked, with its dot: {@code answer.}
   */
  static QuestionGroup escalationAnswer(String inside) {
    return QuestionGroup.of(
        Question.longText(inside + "answer", "What the directors did")
            .small()
            .required("Write what the directors did"),
        Question.day(inside + "answered_on", "Answered on")
            .small()
            .required("Enter when they answered, like 3 6 2019"));
  }

  /**
   * What is done after the case.
   *
   * @param inside path of what is asked, with its dot: {@code follow_up.}
   */
  static QuestionGroup followUp(String inside, List<Choice> kinds, List<Choice> standings) {
    return QuestionGroup.of(
        Question.select(inside + "kind", "About", kinds)
            .small()
            .required("Choose what it is about"),
        Question.select(inside + "regulator", "Regulator", CaseChoices.REGULATORS)
            .small()
            .hint("With a referral to a regulator only"),
        Question.choice(inside + "standing", "How it stands", standings)
            .small()
            .required("Choose how it stands"),
        Question.day(inside + "happened_on", "Decided or done on")
            .small()
            .required("Enter when it was decided or done, like 3 6 2019"),
        Question.text(inside + "by", "By whom").small().required("Enter who decided or did it"),
        Question.longText(inside + "what", "What was decided or done").small(),
        Question.text(inside + "reference", "Reference of the referral").small());
  }

  static QuestionGroup link() {
    return QuestionGroup.of(
        Question.text("link.reference", "Reference of the other case")
            .small()
            .hint("Like LADO-2018-0043")
            .required("Enter the reference of the other case, like LADO-2018-0043"),
        Question.longText("link.reason", "Why they belong together")
            .small()
            .hint("One incident with several adults, or several allegations against one adult")
            .required("Write why they belong together"));
  }

  static QuestionGroup unlinking() {
    return QuestionGroup.of(
        Question.longText("link.reason", "Why they do not belong together")
            .small()
            .required("Write why they do not belong together"));
  }
}

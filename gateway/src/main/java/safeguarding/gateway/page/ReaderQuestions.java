package safeguarding.gateway.page;

import safeguarding.contracts.lado.v1.ListStaffResponse;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;
import safeguarding.gateway.view.ReaderChoices;

/** What is asked when somebody says who sees and who decides a case. */
final class ReaderQuestions {
  private static final String SIGN_IN = "What they sign in with, as in their account";

  private ReaderQuestions() {}

  static QuestionGroup restriction() {
    return QuestionGroup.of(
        Question.longText("restriction.reason", "Why only named people may see it")
            .small()
            .required("Write why only named people may see this case"));
  }

  static QuestionGroup lifting() {
    return QuestionGroup.of(
        Question.longText("lifting.reason", "Why everybody may see it again")
            .small()
            .required("Write why everybody may see this case again"));
  }

  static QuestionGroup naming(ListStaffResponse staff) {
    return QuestionGroup.of(
        Question.select("naming.staff_id", "Member of staff", StaffGrpc.signingIn(staff))
            .small()
            .hint("Those of 'Who works where' who sign in"),
        Question.text("naming.subject", "Or the sign-in name of somebody who is not on the list")
            .small()
            .hint(SIGN_IN),
        Question.text("naming.name", "And their name").small(),
        Question.choice("naming.capacity", "They see it as", ReaderChoices.CAPACITIES)
            .small()
            .required("Choose as what they see the case"),
        Question.longText("naming.reason", "Why they need to see it")
            .small()
            .required("Write why they need to see it"),
        Question.day("naming.last_day", "Last day")
            .small()
            .hint("Leave empty if there is none yet"));
  }

  static QuestionGroup invitation() {
    return QuestionGroup.of(
        Question.text("invitation.subject", "Sign-in name of the guest account")
            .small()
            .hint(SIGN_IN)
            .required("Enter the sign-in name of their account"),
        Question.text("invitation.name", "Name").small().required("Enter their name"),
        Question.text("invitation.home_authority", "Authority they come from")
            .small()
            .required("Enter the authority they come from"),
        Question.longText("invitation.reason", "Why somebody from outside is to decide")
            .small()
            .required("Write why somebody from outside is to decide"),
        Question.day("invitation.last_day", "Last day of the invitation")
            .small()
            .required("Enter the last day, like 3 6 2019"));
  }

  static QuestionGroup removal() {
    return QuestionGroup.of(
        Question.longText("removal.reason", "Why they no longer need to see it")
            .small()
            .required("Write why they no longer need to see it"));
  }

  static QuestionGroup workplace(ListStaffResponse staff) {
    return QuestionGroup.of(
        Question.select("workplace.staff_id", "Member of staff", StaffGrpc.people(staff)).small(),
        Question.select("workplace.unit_id", "Or the unit", StaffGrpc.units(staff)).small());
  }

  static QuestionGroup emergency() {
    return QuestionGroup.of(
        Question.text("opening.reference", "Reference of the case")
            .small()
            .hint("Like LADO-2018-0043")
            .required("Enter the reference, like LADO-2018-0043"),
        Question.longText("opening.reason", "Why this cannot wait")
            .small()
            .required("Write why this cannot wait for those named"));
  }
}

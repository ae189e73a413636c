package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.lado.v1.ListStaffResponse;
import safeguarding.contracts.lado.v1.OpenUnitRequest;
import safeguarding.contracts.lado.v1.OpenUnitResponse;
import safeguarding.contracts.lado.v1.RecordLeaverRequest;
import safeguarding.contracts.lado.v1.RecordLeaverResponse;
import safeguarding.contracts.lado.v1.RecordMoveRequest;
import safeguarding.contracts.lado.v1.RecordMoveResponse;
import safeguarding.contracts.lado.v1.RecordSignInRequest;
import safeguarding.contracts.lado.v1.RecordSignInResponse;
import safeguarding.contracts.lado.v1.RecordStarterRequest;
import safeguarding.contracts.lado.v1.RecordStarterResponse;
import safeguarding.contracts.lado.v1.StaffMember;
import safeguarding.contracts.lado.v1.StaffServiceGrpc;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;
import safeguarding.gateway.view.ReaderChoices;

/** The changes of who works where: the forms and the RPCs that they are. */
final class StaffChanges {
  static final String LIST = "/staff";
  private static final String PART = "/allegations";
  private static final Frame.Crumb STAFF = new Frame.Crumb("Who works where", LIST);

  private static final String SIGN_IN = "Sign-in name";
  private static final String SIGN_IN_STEP = "/sign-in";
  private static final String WHAT_IT_IS = "What they sign in with, as in their account";

  private StaffChanges() {}

  static ContractChange<OpenUnitRequest, OpenUnitResponse> opening(
      Supplier<ListStaffResponse> staff) {
    return new ContractChange<>(
        StaffServiceGrpc.getOpenUnitMethod(),
        OpenUnitRequest.getDefaultInstance(),
        form ->
            onList("Add a unit", "/units/new", "Add the unit")
                .asking(
                    QuestionGroup.of(
                        Question.text("unit.name", "Name")
                            .small()
                            .required("Enter the name of the unit"),
                        Question.select(
                                "unit.parent_id", "Belongs to", StaffGrpc.units(staff.get()))
                            .small()
                            .hint("Leave empty for a unit on top"),
                        Question.yesNo("unit.service", "Is it a service of its own?")
                            .small()
                            .hint("Nobody decides about people of their own service")
                            .required("Choose whether it is a service of its own"))),
        answer -> LIST);
  }

  static ContractChange<RecordStarterRequest, RecordStarterResponse> starting(
      Supplier<ListStaffResponse> staff) {
    return new ContractChange<>(
        StaffServiceGrpc.getRecordStarterMethod(),
        RecordStarterRequest.getDefaultInstance(),
        form ->
            onList("Add a person", "/new", "Add the person")
                .saying(
                    List.of(
                        "Who worked here before comes back with the same payroll number or sign-in name,"
                            + " and the name they had; under a new name with both the same."))
                .asking(
                    List.of(
                        QuestionGroup.of(
                            Question.text("starter.name", "Name")
                                .small()
                                .required("Enter the name"),
                            Question.text("starter.subject", SIGN_IN)
                                .small()
                                .hint(WHAT_IT_IS + "; empty if they do not sign in"),
                            Question.text("starter.payroll_number", "Payroll number")
                                .small()
                                .hint("Leave empty if not known")),
                        post("starter.post.", StaffGrpc.units(staff.get())))),
        answer -> LIST);
  }

  static ContractChange<RecordMoveRequest, RecordMoveResponse> moving(
      UUID id, Supplier<ListStaffResponse> staff, Supplier<StaffMember> member) {
    return new ContractChange<>(
        StaffServiceGrpc.getRecordMoveMethod(),
        RecordMoveRequest.newBuilder().setStaffId(id.toString()).build(),
        form -> {
          ListStaffResponse all = staff.get();
          StaffMember now = member.get();
          return on(all, now, "Record another post", "/post", "Record the post")
              .asking(List.of(post("post.", StaffGrpc.units(all))));
        },
        answer -> LIST);
  }

  static ContractChange<RecordSignInRequest, RecordSignInResponse> signingIn(
      UUID id, Supplier<ListStaffResponse> staff, Supplier<StaffMember> member) {
    return new ContractChange<>(
        StaffServiceGrpc.getRecordSignInMethod(),
        RecordSignInRequest.newBuilder().setStaffId(id.toString()).build(),
        form -> {
          StaffMember now = member.get();
          return now.getSubject().isEmpty()
              ? on(staff.get(), now, "Add a sign-in name", SIGN_IN_STEP, "Add the sign-in name")
                  .asking(QuestionGroup.of(signIn(WHAT_IT_IS).required("Enter the sign-in name")))
              : on(staff.get(), now, "Correct a sign-in name", SIGN_IN_STEP, "Correct it")
                  .saying(
                      List.of(
                          "The sign-in name is now: " + now.getSubject() + ".",
                          "Whom a wrong sign-in name shut out of a case is not let in again by"
                              + " this. Name them on the case again."))
                  .asking(
                      QuestionGroup.of(
                          signIn(WHAT_IT_IS + "; empty if they do not sign in"),
                          Question.longText("sign_in.reason", "Why it is corrected")
                              .small()
                              .required("Enter why it is corrected")));
        },
        answer -> LIST);
  }

  static ContractChange<RecordLeaverRequest, RecordLeaverResponse> leaving(
      UUID id, Supplier<ListStaffResponse> staff, Supplier<StaffMember> member) {
    return new ContractChange<>(
        StaffServiceGrpc.getRecordLeaverMethod(),
        RecordLeaverRequest.newBuilder().setStaffId(id.toString()).build(),
        form ->
            on(staff.get(), member.get(), "Record that somebody leaves", "/leaving", "Record it")
                .asking(
                    QuestionGroup.of(
                        Question.day("leaving.last_day", "Last day at work")
                            .small()
                            .required("Enter the last day at work, like 3 6 2019"))),
        answer -> LIST);
  }

  private static Question signIn(String hint) {
    return Question.text("sign_in.subject", SIGN_IN).small().hint(hint);
  }

  private static QuestionGroup post(String in, List<Choice> units) {
    return QuestionGroup.titled(
        "Post",
        Question.select(in + "unit_id", "Works in", units)
            .small()
            .required("Choose the unit they work in"),
        Question.select(in + "manages_unit_id", "Manages", units)
            .small()
            .hint("The unit and all below it; leave empty if none"),
        Question.select(
                in + "deciding_role", "Decides allegations as", ReaderChoices.DECIDING_ROLES)
            .small()
            .hint("Leave empty if they decide none"),
        Question.day(in + "since", "First day in the post")
            .small()
            .required("Enter the first day, like 3 6 2019"));
  }

  private static Asking onList(String title, String step, String button) {
    return Asking.of(title, PART, LIST + step, LIST, button).on("", "", STAFF);
  }

  private static Asking on(
      ListStaffResponse staff, StaffMember member, String title, String step, String button) {
    String works = StaffGrpc.unit(staff, member.getPost().getUnitId());
    return Asking.of(title, PART, LIST + "/" + member.getStaffId() + step, LIST, button)
        .on(member.getName(), member.getEtag(), STAFF)
        .showing(
            List.of(
                new Fact("Works in", works), new Fact("Since", day(member.getPost().getSince()))),
            List.of("Now in: " + works + "."));
  }
}

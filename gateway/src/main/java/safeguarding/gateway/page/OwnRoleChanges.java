package safeguarding.gateway.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.lado.v1.AddOwnRoleRequest;
import safeguarding.contracts.lado.v1.AddOwnRoleResponse;
import safeguarding.contracts.lado.v1.OwnRole;
import safeguarding.contracts.lado.v1.OwnRoleServiceGrpc;
import safeguarding.contracts.lado.v1.WithdrawOwnRoleRequest;
import safeguarding.contracts.lado.v1.WithdrawOwnRoleResponse;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** The forms of the roles that an authority adds to the list. */
final class OwnRoleChanges {
  static final String LIST = LadoReportController.HERE + "/roles";
  static final String TITLE = "Roles that this authority adds";
  private static final Frame.Crumb ROLES = new Frame.Crumb(TITLE, LIST);

  private OwnRoleChanges() {}

  static ContractChange<AddOwnRoleRequest, AddOwnRoleResponse> adding() {
    return new ContractChange<>(
        OwnRoleServiceGrpc.getAddOwnRoleMethod(),
        AddOwnRoleRequest.getDefaultInstance(),
        form ->
            Asking.of("Add a role", LadoReportController.HERE, LIST + "/add", LIST, "Add the role")
                .on("", "", LadoReportController.REPORTS, ROLES)
                .saying(
                    List.of(
                        "It is offered for every contact from now on, and stands by itself in the"
                            + " yearly figures. In the regional return and in freedom of information"
                            + " answers it counts as 'Other'."))
                .asking(
                    QuestionGroup.of(
                        Question.text("title", "Where they work with children")
                            .small()
                            .hint("Like 'Private tutor'")
                            .required("Enter the role, like 'Private tutor'"))),
        answer -> LIST);
  }

  static ContractChange<WithdrawOwnRoleRequest, WithdrawOwnRoleResponse> withdrawing(
      UUID id, Supplier<OwnRole> kept) {
    return new ContractChange<>(
        OwnRoleServiceGrpc.getWithdrawOwnRoleMethod(),
        WithdrawOwnRoleRequest.newBuilder().setOwnRoleId(id.toString()).build(),
        form -> withdrawing(kept.get()),
        answer -> LIST);
  }

  private static Asking withdrawing(OwnRole role) {
    return Asking.of(
            "Withdraw a role",
            LadoReportController.HERE,
            LIST + "/" + role.getOwnRoleId() + "/withdrawal",
            LIST,
            "Withdraw the role")
        .on(role.getTitle(), role.getEtag(), LadoReportController.REPORTS, ROLES)
        .showing(
            List.of(),
            List.of(role.getWithdrawn() ? "This role has been withdrawn" : "This role is offered"))
        .saying(
            List.of(
                "It is offered no more. Contacts that have it keep it. Add it again to offer it"
                    + " again."));
  }
}

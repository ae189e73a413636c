package safeguarding.gateway.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.contracts.lado.v1.OwnRole;
import safeguarding.contracts.lado.v1.OwnRoleServiceGrpc;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.visitor.SignedIn;

/** The roles that an authority adds to the list: listed, added, withdrawn. */
@Hidden
@Controller
final class OwnRoleController {
  private static final ListPlan PLAN =
      new ListPlan(
              OwnRoleChanges.TITLE,
              OwnRoleChanges.LIST,
              "role",
              "roles",
              "The list of roles is that of the LADO's annual report. A role that is missing in it"
                  + " can be added. Nothing has been added yet.",
              List.of(),
              ListPlan.Order.BY_DAY,
              List.of("Role", "State", "What can be done"),
              -1,
              0,
              List.of("Role", "State"))
          .aboutNobody();

  private final Lists lists;
  private final QuestionForms forms;
  private final OwnRolesGrpc roles;

  OwnRoleController(Lists lists, QuestionForms forms, OwnRolesGrpc roles) {
    this.lists = lists;
    this.forms = forms;
    this.roles = roles;
  }

  @Get(OwnRoleChanges.LIST)
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request) {
    requireOpen(who);
    return lists.page(
        who,
        request,
        PLAN,
        NextActions.other(
            who,
            OwnRoleServiceGrpc.getAddOwnRoleMethod(),
            "Add a role",
            OwnRoleChanges.LIST + "/add"),
        List.of(),
        wanted -> slice(who));
  }

  @Get(OwnRoleChanges.LIST + ".csv")
  HttpResponse<byte[]> file(SignedIn who, HttpRequest<?> request) {
    requireOpen(who);
    return lists.file(who, request, PLAN, wanted -> slice(who));
  }

  @Get(OwnRoleChanges.LIST + "/add")
  HttpResponse<byte[]> add(SignedIn who) {
    return forms.open(who, OwnRoleChanges.adding());
  }

  @Post(OwnRoleChanges.LIST + "/add")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> added(SignedIn who, @Body Map<String, Object> body) {
    return forms.answer(who, OwnRoleChanges.adding(), body);
  }

  @Get(OwnRoleChanges.LIST + "/{id}/withdrawal")
  HttpResponse<byte[]> withdraw(SignedIn who, @PathVariable String id) {
    UUID role = Ids.uuid(id);
    return forms.open(who, OwnRoleChanges.withdrawing(role, () -> role(who, role)));
  }

  @Post(OwnRoleChanges.LIST + "/{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> withdrawn(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID role = Ids.uuid(id);
    return forms.answer(who, OwnRoleChanges.withdrawing(role, () -> role(who, role)), body);
  }

  private static void requireOpen(SignedIn who) {
    if (!who.may(OwnRoleServiceGrpc.getListOwnRolesMethod())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
  }

  private OwnRole role(SignedIn who, UUID id) {
    return roles.added(who).stream()
        .filter(role -> role.getOwnRoleId().equals(id.toString()))
        .findFirst()
        .orElseThrow(ProblemKind.NOT_FOUND::refusal);
  }

  private ListSlice slice(SignedIn who) {
    List<OwnRole> added = roles.added(who);
    return new ListSlice(
        added.stream().map(role -> cells(who, role)).toList(),
        added.stream().map(role -> List.of(role.getTitle(), state(role))).toList(),
        "",
        added.size());
  }

  private static List<Cell> cells(SignedIn who, OwnRole role) {
    return List.of(Cell.of(role.getTitle()), Cell.of(state(role)), action(who, role));
  }

  private static Cell action(SignedIn who, OwnRole role) {
    if (role.getWithdrawn()) {
      return Cell.of("Add it again to offer it");
    }
    return who.may(OwnRoleServiceGrpc.getWithdrawOwnRoleMethod())
        ? Cell.of("Withdraw '" + role.getTitle() + "'")
            .to(OwnRoleChanges.LIST + "/" + role.getOwnRoleId() + "/withdrawal")
        : Cell.of("The LADO can withdraw it");
  }

  private static String state(OwnRole role) {
    return role.getWithdrawn() ? "Withdrawn" : "Offered";
  }
}

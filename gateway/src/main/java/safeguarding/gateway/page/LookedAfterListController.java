package safeguarding.gateway.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.gateway.view.CareChoices;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.ListPage.Filter;
import safeguarding.gateway.visitor.SignedIn;

/** The list of children looked after and under supervision orders, as a page and as a file. */
@Hidden
@Controller
final class LookedAfterListController {
  private static final ListPlan PLAN =
      new ListPlan(
          "Children looked after",
          CareChanges.PART,
          "child",
          "children",
          "Children who are or were looked after, in short breaks or under a supervision order stand"
              + " here. None has been recorded yet.",
          List.of(
              Filter.of("state", "State", CareChoices.STATES),
              Filter.of("legalStatus", "Legal status", CareChoices.LEGAL_STATUSES)
                  .behindItsTitle()),
          ListPlan.Order.BY_DAY,
          List.of("Clock", "Child", "Age", "Since", "Legal status and placement", "State"),
          3,
          1,
          List.of(
              "Reference",
              "Child",
              "Age",
              "State",
              "Since",
              "Legal status",
              "Placement",
              "Clock",
              "Working days left"));

  private final Lists lists;
  private final LookedAfterListGrpc children;

  LookedAfterListController(Lists lists, LookedAfterListGrpc children) {
    this.lists = lists;
    this.children = children;
  }

  @Get(CareChanges.PART)
  HttpResponse<byte[]> open(SignedIn who, HttpRequest<?> request) {
    List<Link> actions = new ArrayList<>();
    actions.addAll(
        NextActions.other(
            who,
            CareServiceGrpc.getStartCareMethod(),
            "A child becomes looked after",
            "/care-periods/start"));
    actions.addAll(
        NextActions.other(
            who,
            CareServiceGrpc.getStartSupervisionOrderMethod(),
            "Supervision order made",
            "/supervision-orders/start"));
    actions.addAll(
        NextActions.other(
            who, AlertServiceGrpc.getListAlertsMethod(), "Practice alerts", AlertChanges.LIST));
    return lists.page(who, request, PLAN, actions, List.of(), wanted -> children.list(who, wanted));
  }

  @Get(CareChanges.PART + ".csv")
  HttpResponse<byte[]> file(SignedIn who, HttpRequest<?> request) {
    return lists.file(who, request, PLAN, wanted -> children.list(who, wanted));
  }
}

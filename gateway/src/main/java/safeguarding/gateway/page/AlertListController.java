package safeguarding.gateway.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import safeguarding.gateway.view.CareChoices;
import safeguarding.gateway.view.ListPage.Filter;
import safeguarding.gateway.visitor.SignedIn;

/** The list of practice alerts, as a page and as a file. They are raised on a child's page. */
@Hidden
@Controller
final class AlertListController {
  /** The contract has one order: the newest first. */
  private static final int UNSORTED = -1;

  private static final ListPlan PLAN =
      new ListPlan(
          "Practice alerts",
          AlertChanges.LIST,
          "practice alert",
          "practice alerts",
          "An independent reviewing officer's challenge, or praise, of practice stands here. None has"
              + " been raised yet: that is done on a child's page.",
          List.of(
              Filter.of("state", "State", CareChoices.ALERT_STATES),
              Filter.of("theme", "Theme", CareChoices.ALERT_THEMES).behindItsTitle()),
          ListPlan.Order.BY_DAY,
          List.of("Clock", "Alert", "About", "Theme", "Raised", "State"),
          UNSORTED,
          1,
          List.of(
              "Reference",
              "About",
              "Kind",
              "Theme",
              "Team",
              "Raised",
              "Raised by",
              "State",
              "Answered",
              "Clock"));

  private final Lists lists;
  private final AlertListGrpc alerts;

  AlertListController(Lists lists, AlertListGrpc alerts) {
    this.lists = lists;
    this.alerts = alerts;
  }

  @Get(AlertChanges.LIST)
  HttpResponse<byte[]> open(SignedIn who, HttpRequest<?> request) {
    return lists.page(who, request, PLAN, List.of(), List.of(), wanted -> alerts.list(who, wanted));
  }

  @Get(AlertChanges.LIST + ".csv")
  HttpResponse<byte[]> file(SignedIn who, HttpRequest<?> request) {
    return lists.file(who, request, PLAN, wanted -> alerts.list(who, wanted));
  }
}

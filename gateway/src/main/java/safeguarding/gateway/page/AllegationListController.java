package safeguarding.gateway.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.FreedomOfInformationServiceGrpc;
import safeguarding.contracts.lado.v1.PatternServiceGrpc;
import safeguarding.contracts.lado.v1.ReaderServiceGrpc;
import safeguarding.contracts.lado.v1.RetentionServiceGrpc;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.contracts.lado.v1.StaffServiceGrpc;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.ListPage.Filter;
import safeguarding.gateway.visitor.SignedIn;

/** The list of allegations, as a page and as a file. */
@Hidden
@Controller
final class AllegationListController {
  static final String PATH = "/allegations";

  private final Lists lists;
  private final AllegationListGrpc allegations;
  private final DraftsGrpc drafts;
  private final OwnRolesGrpc roles;

  AllegationListController(
      Lists lists, AllegationListGrpc allegations, DraftsGrpc drafts, OwnRolesGrpc roles) {
    this.lists = lists;
    this.allegations = allegations;
    this.drafts = drafts;
    this.roles = roles;
  }

  @Get("/allegations")
  HttpResponse<byte[]> open(SignedIn who, HttpRequest<?> request) {
    List<Link> actions =
        NextActions.all(
            NextActions.other(
                who,
                AllegationServiceGrpc.getLogContactMethod(),
                "Log a contact",
                "/allegations/log"),
            NextActions.other(
                who,
                SearchServiceGrpc.getSearchAllegationsMethod(),
                "Search",
                SearchController.PATH),
            NextActions.other(
                who,
                ReaderServiceGrpc.getOpenInEmergencyMethod(),
                "Open in an emergency",
                ReaderChanges.EMERGENCY),
            NextActions.other(
                who, StaffServiceGrpc.getListStaffMethod(), "Who works where", StaffChanges.LIST),
            NextActions.other(
                who,
                FreedomOfInformationServiceGrpc.getListInformationAnswersMethod(),
                "Reports",
                LadoReportController.HERE),
            NextActions.other(
                who,
                PatternServiceGrpc.getListPatternsMethod(),
                "Patterns",
                PatternController.PATH),
            NextActions.other(
                who,
                RetentionServiceGrpc.getListRetentionReviewsMethod(),
                "Retention review",
                RetentionChanges.QUEUE));
    return lists.page(
        who, request, plan(who), actions, drafts.own(who), wanted -> allegations.list(who, wanted));
  }

  @Get("/allegations.csv")
  HttpResponse<byte[]> file(SignedIn who, HttpRequest<?> request) {
    return lists.file(who, request, plan(who), wanted -> allegations.list(who, wanted));
  }

  /** With the roles of this authority. */
  private ListPlan plan(SignedIn who) {
    return new ListPlan(
        "Allegations",
        PATH,
        "allegation",
        "allegations",
        "Everything that reaches the LADO (local authority designated officer) stands here, also"
            + " what goes no further. Nothing has been logged yet.",
        List.of(
            Filter.of("state", "State", Choices.STATES),
            Filter.day("receivedFrom", "Received from", "Like 1 4 2017"),
            Filter.day("receivedTo", "Received to", "Like 31 mar 2018 or today"),
            Filter.of("referralOutcome", "Outcome of referral", Choices.REFERRAL_OUTCOMES),
            Filter.of("concern", "Concern", Choices.CONCERNS).behindItsTitle(),
            Filter.of("role", "Role of the adult", roles.all(who)).behindItsTitle()),
        ListPlan.Order.BY_DAY,
        List.of("Received", "Allegation", "About", "Concern", "State"),
        0,
        1,
        List.of(
            "Reference",
            "Received",
            "About",
            "Role",
            "Setting",
            "Concern",
            "State",
            "Result",
            "Clock",
            "Repeat",
            "Restricted"));
  }
}

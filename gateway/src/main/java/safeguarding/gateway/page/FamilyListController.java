package safeguarding.gateway.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.gateway.view.ChildProtectionChoices;
import safeguarding.gateway.view.ListPage.Filter;
import safeguarding.gateway.visitor.SignedIn;

/** The list of family groups under child protection, as a page and as a file. */
@Hidden
@Controller
final class FamilyListController {
  private static final ListPlan PLAN =
      new ListPlan(
          "Conferences",
          FamilyAddress.PART,
          "family group",
          "family groups",
          "Every family group with a referral to children's social care stands here, with its"
              + " enquiries, conferences and plans. No referral has been recorded yet.",
          List.of(Filter.of("state", "State", ChildProtectionChoices.FAMILY_STATES)),
          ListPlan.Order.BY_DAY,
          List.of("Last referral", "Family group", "Children", "State", "Next clock"),
          0,
          1,
          List.of("Reference", "Last referral", "Children", "Who", "State", "Clock"));

  private final Lists lists;
  private final FamilyListGrpc families;

  FamilyListController(Lists lists, FamilyListGrpc families) {
    this.lists = lists;
    this.families = families;
  }

  @Get(FamilyAddress.PART)
  HttpResponse<byte[]> open(SignedIn who, HttpRequest<?> request) {
    return lists.page(
        who,
        request,
        PLAN,
        NextActions.other(
            who,
            EnquiryServiceGrpc.getReceiveReferralMethod(),
            "Receive a referral",
            "/families/referral"),
        List.of(),
        wanted -> families.list(who, wanted));
  }

  @Get(FamilyAddress.PART + ".csv")
  HttpResponse<byte[]> file(SignedIn who, HttpRequest<?> request) {
    return lists.file(who, request, PLAN, wanted -> families.list(who, wanted));
  }
}

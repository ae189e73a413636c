package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.CareState;
import safeguarding.contracts.clareview.v1.ChildOrder;
import safeguarding.contracts.clareview.v1.ChildRow;
import safeguarding.contracts.clareview.v1.LegalStatus;
import safeguarding.contracts.clareview.v1.ListChildrenRequest;
import safeguarding.contracts.clareview.v1.ListChildrenResponse;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Reads the list of children looked after. */
@Singleton
final class LookedAfterListGrpc {
  private final Services services;

  LookedAfterListGrpc(Services services) {
    this.services = services;
  }

  ListSlice list(SignedIn who, ListWanted wanted) {
    ListChildrenRequest request =
        ListChildrenRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .addAllStates(ContractKeys.values(CareState.class, wanted.filter().chosen("state")))
            .addAllLegalStatuses(
                ContractKeys.values(LegalStatus.class, wanted.filter().chosen("legalStatus")))
            .setOrder(
                wanted.turned()
                    ? ChildOrder.CHILD_ORDER_OLDEST_FIRST
                    : ChildOrder.CHILD_ORDER_NEWEST_FIRST)
            .setPageSize(wanted.pageSize())
            .setPageToken(wanted.pageToken())
            .setWithNames(who.showsNames())
            .build();
    ListChildrenResponse answer =
        services
            .claReview()
            .read(who, CareServiceGrpc::newBlockingStub, care -> care.listChildren(request));
    List<ChildRow> rows = answer.getRowsList();
    boolean names = who.showsNames();
    return new ListSlice(
        rows.stream().map(row -> cells(row, names)).toList(),
        rows.stream().map(row -> line(row, names)).toList(),
        answer.getNextPageToken(),
        answer.getTotal());
  }

  private static List<Cell> cells(ChildRow row, boolean names) {
    Cell clock =
        row.hasNextDeadline()
            ? ClocksGrpc.next(Cell.of(""), row.getNextDeadline())
            : Cell.of("No clock runs");
    return List.of(
        clock,
        Cell.whole(row.getReference())
            .to("/children/" + row.getChildId())
            .below(orUnknown(names ? row.getName() : row.getInitials())),
        Cell.of(age(row)),
        Cell.whole(since(row)),
        Cell.of(CareWordsGrpc.words(row.getLegalStatus()))
            .below(CareWordsGrpc.words(row.getPlacementType())),
        Cell.tagged(
            List.of(
                new Tag(
                    CareWordsGrpc.words(row.getState()), CareWordsGrpc.style(row.getState())))));
  }

  private static List<String> line(ChildRow row, boolean names) {
    return List.of(
        row.getReference(),
        orUnknown(names ? row.getName() : row.getInitials()),
        age(row),
        CareWordsGrpc.words(row.getState()),
        since(row),
        CareWordsGrpc.words(row.getLegalStatus()),
        CareWordsGrpc.words(row.getPlacementType()),
        row.hasNextDeadline() ? ClocksGrpc.nextWords(row.getNextDeadline()) : "",
        row.hasNextDeadline() && row.getNextDeadline().hasWorkingDaysLeft()
            ? String.valueOf(row.getNextDeadline().getWorkingDaysLeft())
            : "");
  }

  private static String age(ChildRow row) {
    return row.hasAgeYears() ? String.valueOf(row.getAgeYears()) : "Not known";
  }

  private static String since(ChildRow row) {
    return row.hasSince() ? day(row.getSince()) : "Not known";
  }
}

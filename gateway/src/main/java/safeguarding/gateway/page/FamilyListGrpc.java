package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.contracts.childprotection.v1.FamilyOrder;
import safeguarding.contracts.childprotection.v1.FamilyRow;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.FamilyState;
import safeguarding.contracts.childprotection.v1.ListFamiliesRequest;
import safeguarding.contracts.childprotection.v1.ListFamiliesResponse;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Reads the list of family groups. */
@Singleton
final class FamilyListGrpc {

  private final Services services;

  FamilyListGrpc(Services services) {
    this.services = services;
  }

  ListSlice list(SignedIn who, ListWanted wanted) {
    ListFamiliesRequest request = request(who, wanted);
    ListFamiliesResponse answer =
        services
            .childProtection()
            .read(
                who,
                FamilyServiceGrpc::newBlockingStub,
                families -> families.listFamilies(request));
    List<FamilyRow> rows = answer.getRowsList();
    boolean names = who.showsNames();
    return new ListSlice(
        rows.stream().map(row -> cells(row, names)).toList(),
        rows.stream().map(row -> line(row, names)).toList(),
        answer.getNextPageToken(),
        answer.getTotal());
  }

  private static ListFamiliesRequest request(SignedIn who, ListWanted wanted) {
    return ListFamiliesRequest.newBuilder()
        .setAuthorityCode(who.caller().authority().code())
        .addAllStates(ContractKeys.values(FamilyState.class, wanted.filter().chosen("state")))
        .setOrder(
            wanted.turned()
                ? FamilyOrder.FAMILY_ORDER_OLDEST_FIRST
                : FamilyOrder.FAMILY_ORDER_NEWEST_FIRST)
        .setPageSize(wanted.pageSize())
        .setPageToken(wanted.pageToken())
        .setWithNames(who.showsNames())
        .build();
  }

  private static List<Cell> cells(FamilyRow row, boolean names) {
    Cell none = Cell.of("");
    return List.of(
        Cell.whole(referred(row)),
        Cell.whole(row.getReference()).to(FamilyAddress.of(row.getFamilyId())),
        Cell.of(who(row, names)).below(Sentence.count(row.getChildren(), "child", "children")),
        Cell.tagged(tags(row.getStatesList())),
        row.hasNextDeadline() ? ClocksGrpc.next(none, row.getNextDeadline()) : none);
  }

  private static List<String> line(FamilyRow row, boolean names) {
    return List.of(
        row.getReference(),
        referred(row),
        String.valueOf(row.getChildren()),
        who(row, names),
        Sentence.list(row.getStatesList().stream().map(ChildProtectionWordsGrpc::words).toList()),
        row.hasNextDeadline() ? ClocksGrpc.nextWords(row.getNextDeadline()) : "");
  }

  /** Where a family group stands, as tags. */
  static List<Tag> tags(List<FamilyState> states) {
    return states.stream()
        .map(state ->
            new Tag(ChildProtectionWordsGrpc.words(state), ChildProtectionWordsGrpc.style(state)))
        .toList();
  }

  private static String referred(FamilyRow row) {
    return row.hasLastReferredOn() ? day(row.getLastReferredOn()) : "";
  }

  private static String who(FamilyRow row, boolean names) {
    return orUnknown(String.join(", ", names ? row.getNamesList() : row.getInitialsList()));
  }
}

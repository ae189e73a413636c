package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.AllegationOrder;
import safeguarding.contracts.lado.v1.AllegationRow;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.ListAllegationsRequest;
import safeguarding.contracts.lado.v1.ListAllegationsResponse;
import safeguarding.contracts.lado.v1.ReferralOutcome;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Reads the list of allegations. */
@Singleton
final class AllegationListGrpc {
  private final Services services;

  AllegationListGrpc(Services services) {
    this.services = services;
  }

  ListSlice list(SignedIn who, ListWanted wanted) {
    ListAllegationsRequest request = request(who, wanted);
    ListAllegationsResponse answer =
        services
            .lado()
            .read(
                who, AllegationServiceGrpc::newBlockingStub, lado -> lado.listAllegations(request));
    List<AllegationRow> rows = answer.getRowsList();
    boolean names = who.showsNames();
    return new ListSlice(
        rows.stream().map(row -> cells(row, names)).toList(),
        rows.stream().map(row -> line(row, names)).toList(),
        answer.getNextPageToken(),
        answer.getTotal());
  }

  private static ListAllegationsRequest request(SignedIn who, ListWanted wanted) {
    Form filter = wanted.filter();
    ListAllegationsRequest.Builder request =
        ListAllegationsRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .addAllStates(ContractKeys.values(AllegationState.class, filter.chosen("state")))
            .addAllRoles(ContractKeys.values(AdultRole.class, filter.chosen("role")))
            .addAllOwnRoles(OwnRolesGrpc.titles(filter.chosen("role")))
            .addAllConcerns(ContractKeys.values(Concern.class, filter.chosen("concern")))
            .addAllReferralOutcomes(
                ContractKeys.values(ReferralOutcome.class, filter.chosen("referralOutcome")))
            .setOrder(
                wanted.turned()
                    ? AllegationOrder.ALLEGATION_ORDER_OLDEST_FIRST
                    : AllegationOrder.ALLEGATION_ORDER_NEWEST_FIRST)
            .setPageSize(wanted.pageSize())
            .setPageToken(wanted.pageToken())
            .setWithNames(who.showsNames());
    wanted.day("receivedFrom").ifPresent(day -> request.setReceivedFrom(ProtoTimes.date(day)));
    wanted.day("receivedTo").ifPresent(day -> request.setReceivedTo(ProtoTimes.date(day)));
    return request.build();
  }

  /** A row of the page. */
  static List<Cell> cells(AllegationRow row, boolean names) {
    String setting = row.getSetting().isEmpty() ? "" : ", " + row.getSetting();
    Cell state =
        Cell.tagged(
                List.of(
                    new Tag(
                        RecordWordsGrpc.state(row.getState()),
                        RecordWordsGrpc.stateStyle(row.getState()))))
            .below(result(row));
    return List.of(
        Cell.whole(received(row)),
        Cell.whole(row.getReference()).to("/allegations/" + row.getAllegationId()),
        Cell.of(about(row, names)).tags(tags(row)).below(role(row) + setting),
        Cell.of(concern(row)),
        row.hasNextDeadline() ? ClocksGrpc.next(state, row.getNextDeadline()) : state);
  }

  private static List<String> line(AllegationRow row, boolean names) {
    return List.of(
        row.getReference(),
        received(row),
        about(row, names),
        role(row),
        row.getSetting(),
        concern(row),
        RecordWordsGrpc.state(row.getState()),
        result(row),
        row.hasNextDeadline() ? ClocksGrpc.nextWords(row.getNextDeadline()) : "",
        row.getRepeat() > 0 ? "yes" : "no",
        row.getRestricted() ? "yes" : "no");
  }

  /** Two contacts about one adult are a pattern; what only named people see is not talked of. */
  private static List<Tag> tags(AllegationRow row) {
    List<Tag> tags = new ArrayList<>();
    if (row.getRepeat() > 0) {
      tags.add(AdultSectionsGrpc.REPEAT);
    }
    if (row.getRestricted()) {
      tags.add(ReaderSectionsGrpc.RESTRICTED);
    }
    return tags;
  }

  private static String received(AllegationRow row) {
    return Moments.day(ProtoTimes.instant(row.getReceivedAt()));
  }

  private static String about(AllegationRow row, boolean names) {
    return orUnknown(names ? row.getAdultName() : row.getAdultInitials());
  }

  private static String role(AllegationRow row) {
    return row.getOwnRole().isEmpty()
        ? Choices.label(Choices.ADULT_ROLES, ContractKeys.keyOf(row.getRole()))
        : row.getOwnRole();
  }

  private static String concern(AllegationRow row) {
    return Choices.label(Choices.CONCERNS, ContractKeys.keyOf(row.getPrimaryConcern()));
  }

  /** The outcome of the enquiry; of the referral, where there is none. */
  private static String result(AllegationRow row) {
    String outcome =
        Choices.label(Choices.ENQUIRY_OUTCOMES, ContractKeys.keyOf(row.getEnquiryOutcome()));
    return outcome.isEmpty()
        ? Choices.label(Choices.REFERRAL_OUTCOMES, ContractKeys.keyOf(row.getReferralOutcome()))
        : outcome;
  }
}

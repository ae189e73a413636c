package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.AlertState;
import safeguarding.contracts.clareview.v1.AlertTheme;
import safeguarding.contracts.clareview.v1.ListAlertsRequest;
import safeguarding.contracts.clareview.v1.ListAlertsResponse;
import safeguarding.contracts.clareview.v1.PracticeAlert;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Reads the list of practice alerts. */
@Singleton
final class AlertListGrpc {
  private final Services services;

  AlertListGrpc(Services services) {
    this.services = services;
  }

  ListSlice list(SignedIn who, ListWanted wanted) {
    ListAlertsRequest request =
        ListAlertsRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .addAllStates(ContractKeys.values(AlertState.class, wanted.filter().chosen("state")))
            .addAllThemes(ContractKeys.values(AlertTheme.class, wanted.filter().chosen("theme")))
            .setPageSize(wanted.pageSize())
            .setPageToken(wanted.pageToken())
            .build();
    ListAlertsResponse answer =
        services
            .claReview()
            .read(who, AlertServiceGrpc::newBlockingStub, alerts -> alerts.listAlerts(request));
    List<PracticeAlert> rows = answer.getRowsList();
    return new ListSlice(
        rows.stream().map(AlertListGrpc::cells).toList(),
        rows.stream().map(AlertListGrpc::line).toList(),
        answer.getNextPageToken(),
        answer.getTotal());
  }

  /** The columns of the list: clock, alert, about, theme, raised, state. */
  private static List<Cell> cells(PracticeAlert alert) {
    return List.of(
        clock(alert),
        reference(alert),
        Cell.of(orUnknown(alert.getInitials())).to("/children/" + alert.getAlert().getChildId()),
        theme(alert),
        Cell.whole(day(alert.getAlert().getRaisedOn())).below(alert.getRaisedBy()),
        Cell.tagged(List.of(state(alert))));
  }

  static Cell clock(PracticeAlert alert) {
    return runs(alert)
        ? ClocksGrpc.next(Cell.of(""), alert.getDeadline())
        : Cell.of("No clock runs");
  }

  static Cell reference(PracticeAlert alert) {
    return Cell.whole(alert.getReference()).to(AlertChanges.LIST + "/" + alert.getAlertId());
  }

  static Cell theme(PracticeAlert alert) {
    return Cell.of(CareWordsGrpc.words(alert.getAlert().getTheme()))
        .below(CareWordsGrpc.words(alert.getAlert().getKind()));
  }

  static Tag state(PracticeAlert alert) {
    return new Tag(CareWordsGrpc.words(alert.getState()), CareWordsGrpc.style(alert.getState()));
  }

  private static List<String> line(PracticeAlert alert) {
    return List.of(
        alert.getReference(),
        orUnknown(alert.getInitials()),
        CareWordsGrpc.words(alert.getAlert().getKind()),
        CareWordsGrpc.words(alert.getAlert().getTheme()),
        alert.getAlert().getTeam(),
        day(alert.getAlert().getRaisedOn()),
        alert.getRaisedBy(),
        CareWordsGrpc.words(alert.getState()),
        alert.hasAnswer() ? day(alert.getAnswer().getAnsweredOn()) : "",
        runs(alert) ? ClocksGrpc.nextWords(alert.getDeadline()) : "");
  }

  private static boolean runs(PracticeAlert alert) {
    return alert.hasDeadline() && !alert.getDeadline().hasMetOn();
  }
}

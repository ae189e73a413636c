package safeguarding.clareview.alert;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.contracts.clareview.v1.AlertAnswer;
import safeguarding.contracts.clareview.v1.AlertRaising;
import safeguarding.contracts.clareview.v1.ListAlertsRequest;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** Alerts, answers and lists as the contract asks for them. */
final class AlertCommandGrpc {
  private AlertCommandGrpc() {}

  static RaiseAlert raising(AlertRaising wire) {
    return new RaiseAlert(
        Wire.uuid(wire.getChildId(), "child_id"),
        WireEnum.read(AlertKind.class, "ALERT_KIND_", wire.getKind(), "kind"),
        WireEnum.read(AlertTheme.class, "ALERT_THEME_", wire.getTheme(), "theme"),
        wire.hasRaisedOn() ? Wire.date(wire.getRaisedOn(), "raised_on") : null,
        wire.getTeam(),
        wire.getSummary(),
        wire.getAsked());
  }

  static AnswerAlert answer(AlertAnswer wire) {
    return new AnswerAlert(
        wire.hasAnsweredOn() ? Wire.date(wire.getAnsweredOn(), "answered_on") : null,
        wire.getAnsweredBy(),
        wire.getAnswer());
  }

  static AlertFilter filter(ListAlertsRequest request) {
    return new AlertFilter(
        WireEnum.all(AlertState.class, "ALERT_STATE_", request.getStatesList(), "states"),
        WireEnum.all(AlertTheme.class, "ALERT_THEME_", request.getThemesList(), "themes"));
  }

  static Optional<AlertPlace> after(ListAlertsRequest request) {
    return PageToken.read(request.getPageToken(), 2).map(AlertCommandGrpc::place);
  }

  private static AlertPlace place(List<String> parts) {
    try {
      // As strict as any day of a request: the database has no year 1,000,000.
      LocalDate raisedOn = Wire.date(Wire.date(LocalDate.parse(parts.getFirst())), "page_token");
      return new AlertPlace(raisedOn, Wire.uuid(parts.getLast(), "page_token"));
    } catch (DateTimeException e) {
      throw new InvalidRequest("page_token");
    }
  }

  static String token(AlertPlace place) {
    return PageToken.of(List.of(place.raisedOn().toString(), place.id().toString()));
  }
}

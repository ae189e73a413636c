package safeguarding.lado.allegation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import safeguarding.contracts.lado.v1.ListAllegationsRequest;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.adultrole.OwnRole;
import safeguarding.lado.allegation.AllegationOrder.Place;

/** What a list is asked for, between the contract and the domain. */
final class AllegationListGrpc {
  private AllegationListGrpc() {}

  static AllegationFilter filter(ListAllegationsRequest request) {
    return new AllegationFilter(
        WireEnum.all(AllegationState.class, "ALLEGATION_STATE_", request.getStatesList(), "states"),
        roles(request),
        WireEnum.all(Concern.class, "CONCERN_", request.getConcernsList(), "concerns"),
        WireEnum.all(
            ReferralOutcome.class,
            "REFERRAL_OUTCOME_",
            request.getReferralOutcomesList(),
            "referral_outcomes"),
        request.hasReceivedFrom() ? Wire.date(request.getReceivedFrom(), "received_from") : null,
        request.hasReceivedTo() ? Wire.date(request.getReceivedTo(), "received_to") : null);
  }

  private static List<String> roles(ListAllegationsRequest request) {
    return Stream.concat(
            WireEnum.all(AdultRole.class, "ADULT_ROLE_", request.getRolesList(), "roles").stream()
                .map(AdultRole::key),
            request.getOwnRolesList().stream().map(OwnRole::key))
        .toList();
  }

  static AllegationOrder order(ListAllegationsRequest request) {
    return switch (request.getOrder()) {
      case ALLEGATION_ORDER_UNSPECIFIED, ALLEGATION_ORDER_NEWEST_FIRST ->
          AllegationOrder.NEWEST_FIRST;
      case ALLEGATION_ORDER_OLDEST_FIRST -> AllegationOrder.OLDEST_FIRST;
      case UNRECOGNIZED -> throw new InvalidRequest("order");
    };
  }

  static Optional<Place> after(ListAllegationsRequest request) {
    return PageToken.read(request.getPageToken(), 2).map(AllegationListGrpc::place);
  }

  private static Place place(List<String> parts) {
    try {
      // As strict as any instant of a request: the database has no year 1,000,000,000.
      Instant receivedAt =
          Wire.instant(Wire.instant(Instant.parse(parts.getFirst())), "page_token");
      return new Place(receivedAt, Wire.uuid(parts.getLast(), "page_token"));
    } catch (DateTimeException e) {
      throw new InvalidRequest("page_token");
    }
  }

  static String token(Place place) {
    return PageToken.of(List.of(place.receivedAt().toString(), place.id().toString()));
  }
}

package safeguarding.clareview.child;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.clareview.care.CareState;
import safeguarding.clareview.care.LegalStatus;
import safeguarding.clareview.child.ChildOrder.Place;
import safeguarding.contracts.clareview.v1.ListChildrenRequest;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** What a list is asked for, between the contract and the domain. */
final class ChildListGrpc {
  private static final int MOST_REFERENCES = 12;

  private ChildListGrpc() {}

  static ChildFilter filter(ListChildrenRequest request) {
    return new ChildFilter(
        WireEnum.all(CareState.class, "CARE_STATE_", request.getStatesList(), "states"),
        WireEnum.all(
            LegalStatus.class, "LEGAL_STATUS_", request.getLegalStatusesList(), "legal_statuses"),
        references(request));
  }

  private static List<String> references(ListChildrenRequest request) {
    if (request.getReferencesCount() > MOST_REFERENCES) {
      throw new InvalidRequest("references");
    }
    return request.getReferencesList();
  }

  static ChildOrder order(ListChildrenRequest request) {
    return switch (request.getOrder()) {
      case CHILD_ORDER_UNSPECIFIED, CHILD_ORDER_NEWEST_FIRST -> ChildOrder.NEWEST_FIRST;
      case CHILD_ORDER_OLDEST_FIRST -> ChildOrder.OLDEST_FIRST;
      case UNRECOGNIZED -> throw new InvalidRequest("order");
    };
  }

  static Optional<Place> after(ListChildrenRequest request) {
    return PageToken.read(request.getPageToken(), 2).map(ChildListGrpc::place);
  }

  private static Place place(List<String> parts) {
    try {
      // As strict as any day of a request: the database has no year 1,000,000,000.
      LocalDate since = Wire.date(Wire.date(LocalDate.parse(parts.getFirst())), "page_token");
      return new Place(since, Wire.uuid(parts.getLast(), "page_token"));
    } catch (DateTimeException e) {
      throw new InvalidRequest("page_token");
    }
  }

  static String token(Place place) {
    return PageToken.of(List.of(place.since().toString(), place.id().toString()));
  }
}

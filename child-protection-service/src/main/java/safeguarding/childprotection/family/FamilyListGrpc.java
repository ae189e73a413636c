package safeguarding.childprotection.family;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.childprotection.family.FamilyOrder.Place;
import safeguarding.contracts.childprotection.v1.ListFamiliesRequest;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** What a list is asked for, between the contract and the domain. */
final class FamilyListGrpc {
  private FamilyListGrpc() {}

  static List<FamilyState> states(ListFamiliesRequest request) {
    return WireEnum.all(FamilyState.class, "FAMILY_STATE_", request.getStatesList(), "states");
  }

  static FamilyOrder order(ListFamiliesRequest request) {
    return switch (request.getOrder()) {
      case FAMILY_ORDER_UNSPECIFIED, FAMILY_ORDER_NEWEST_FIRST -> FamilyOrder.NEWEST_FIRST;
      case FAMILY_ORDER_OLDEST_FIRST -> FamilyOrder.OLDEST_FIRST;
      case UNRECOGNIZED -> throw new InvalidRequest("order");
    };
  }

  static Optional<Place> after(ListFamiliesRequest request) {
    return PageToken.read(request.getPageToken(), 2).map(FamilyListGrpc::place);
  }

  private static Place place(List<String> parts) {
    try {
      // As strict as any date of a request: the years 1 to 9999.
      LocalDate day = Wire.date(Wire.date(LocalDate.parse(parts.getFirst())), "page_token");
      return new Place(day, Wire.uuid(parts.getLast(), "page_token"));
    } catch (DateTimeException e) {
      throw new InvalidRequest("page_token");
    }
  }

  static String token(Place place) {
    return PageToken.of(List.of(place.lastReferredOn().toString(), place.id().toString()));
  }
}

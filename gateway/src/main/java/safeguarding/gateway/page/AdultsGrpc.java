package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.contracts.lado.v1.GetAdultRequest;
import safeguarding.contracts.lado.v1.GetAdultResponse;
import safeguarding.contracts.lado.v1.MatchAdultsRequest;
import safeguarding.contracts.lado.v1.MatchAdultsResponse;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.gateway.visitor.SignedIn;

/** Adults on record: who may be the same person, and what is known of one. */
@Singleton
final class AdultsGrpc {
  private final Services services;

  AdultsGrpc(Services services) {
    this.services = services;
  }

  /**
   * Whom the adult may be of all on record.
   *
   * @param allegationId whose own adult is not offered; empty for one that is not logged yet
   * @param setAside who is not offered either
   */
  MatchAdultsResponse match(
      SignedIn who, Adult adult, String allegationId, Collection<String> setAside) {
    MatchAdultsRequest request =
        MatchAdultsRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setAdult(adult)
            .setAllegationId(allegationId)
            .addAllNotSameAdultIds(setAside)
            .build();
    return services
        .lado()
        .read(who, AdultServiceGrpc::newBlockingStub, lado -> lado.matchAdults(request));
  }

  /** Everything known of one adult; ends the request with 'not found' where there is none. */
  GetAdultResponse get(SignedIn who, String adultId) {
    GetAdultRequest request =
        GetAdultRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setAdultId(adultId)
            .build();
    return services
        .lado()
        .read(who, AdultServiceGrpc::newBlockingStub, lado -> lado.getAdult(request));
  }

  /** Everything known of one adult; empty where they are not on record, or not any more. */
  Optional<GetAdultResponse> find(SignedIn who, String adultId) {
    try {
      return Optional.of(get(who, adultId));
    } catch (RequestRefused refused) {
      if (refused.problem().status() == ProblemKind.NOT_FOUND.status()) {
        return Optional.empty();
      }
      throw refused;
    }
  }
}

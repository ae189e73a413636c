package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.GetFamilyRequest;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.visitor.SignedIn;

/** Reads one family group; ends the request where the reader may not have it. */
@Singleton
final class FamilyGrpc {
  private final Services services;

  FamilyGrpc(Services services) {
    this.services = services;
  }

  GetFamilyResponse family(SignedIn who, UUID id) {
    GetFamilyRequest request =
        GetFamilyRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setFamilyId(id.toString())
            .build();
    return services
        .childProtection()
        .read(who, FamilyServiceGrpc::newBlockingStub, families -> families.getFamily(request));
  }
}

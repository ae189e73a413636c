package safeguarding.gateway;

import io.grpc.stub.StreamObserver;
import safeguarding.contracts.lado.v1.ListOwnRolesRequest;
import safeguarding.contracts.lado.v1.ListOwnRolesResponse;
import safeguarding.contracts.lado.v1.OwnRole;
import safeguarding.contracts.lado.v1.OwnRoleServiceGrpc;

/** Roles: one that the authority offers, and one that it has withdrawn. */
final class FakeRoles extends OwnRoleServiceGrpc.OwnRoleServiceImplBase {
  @Override
  public void listOwnRoles(
      ListOwnRolesRequest request, StreamObserver<ListOwnRolesResponse> observer) {
    FakeServices.answer(
        observer,
        ListOwnRolesResponse.newBuilder()
            .addRoles(OwnRole.newBuilder().setTitle("Chimney sweep").setWithdrawn(true))
            .addRoles(OwnRole.newBuilder().setTitle("Private tutor"))
            .build());
  }
}

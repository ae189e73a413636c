package safeguarding.lado.adultrole;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.contracts.lado.v1.AddOwnRoleRequest;
import safeguarding.contracts.lado.v1.AddOwnRoleResponse;
import safeguarding.contracts.lado.v1.ListOwnRolesRequest;
import safeguarding.contracts.lado.v1.ListOwnRolesResponse;
import safeguarding.contracts.lado.v1.OwnRoleServiceGrpc;
import safeguarding.contracts.lado.v1.OwnRoleWithdrawn;
import safeguarding.contracts.lado.v1.WithdrawOwnRoleRequest;
import safeguarding.contracts.lado.v1.WithdrawOwnRoleResponse;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.OwnRoleService from the use cases. */
@Singleton
final class OwnRoleGrpc extends OwnRoleServiceGrpc.OwnRoleServiceImplBase {
  private final OwnRoles roles;
  private final ChangeAnswers changes;

  OwnRoleGrpc(OwnRoles roles, ChangeAnswers changes) {
    this.roles = roles;
    this.changes = changes;
  }

  @Override
  public void listOwnRoles(
      ListOwnRolesRequest request, StreamObserver<ListOwnRolesResponse> answer) {
    var response = ListOwnRolesResponse.newBuilder();
    roles.list(CurrentCaller.get().authority()).forEach(role -> response.addRoles(wire(role)));
    Answers.send(answer, response.build());
  }

  @Override
  public void addOwnRole(AddOwnRoleRequest request, StreamObserver<AddOwnRoleResponse> answer) {
    Caller caller = CurrentCaller.get();
    changes.answer(
        answer,
        Change.of(OwnRoleServiceGrpc.getAddOwnRoleMethod(), request.getRequestId(), request),
        action -> roles.add(caller, action, request.getTitle()),
        added -> AddOwnRoleResponse.newBuilder().setAdded(wire(added)).build(),
        refusal -> AddOwnRoleResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void withdrawOwnRole(
      WithdrawOwnRoleRequest request, StreamObserver<WithdrawOwnRoleResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getOwnRoleId(), "own_role_id");
    changes.answer(
        answer,
        Change.of(
            OwnRoleServiceGrpc.getWithdrawOwnRoleMethod(),
            request.getRequestId(),
            request,
            OwnRoles.RECORD_KIND,
            id),
        action -> roles.withdraw(caller, action, id, request.getEtag()),
        etag ->
            WithdrawOwnRoleResponse.newBuilder()
                .setWithdrawn(OwnRoleWithdrawn.newBuilder().setEtag(etag))
                .build(),
        refusal -> WithdrawOwnRoleResponse.newBuilder().setRefusal(refusal).build());
  }

  private static safeguarding.contracts.lado.v1.OwnRole wire(OwnRole role) {
    return safeguarding.contracts.lado.v1.OwnRole.newBuilder()
        .setOwnRoleId(role.id().toString())
        .setEtag(role.etag())
        .setTitle(role.title())
        .setWithdrawn(role.withdrawn())
        .build();
  }
}

package safeguarding.gateway;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.ListSiblingsRequest;
import safeguarding.contracts.childprotection.v1.ListSiblingsResponse;
import safeguarding.contracts.childprotection.v1.Sibling;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.CareState;

/** One child on a plan and looked after, one only on a plan, one only looked after. */
final class FakeChildren {
  static final String BOTH = "5f0d8b36-2c9e-4e71-a4b8-6f3a1c7d9e54";
  static final String ONLY_ON_A_PLAN = "8b6a4d02-1e5f-4c93-97d8-3a2e0f5c1b65";
  static final String ONLY_LOOKED_AFTER = "3c8b0f6d-9e24-4a57-8b13-5d1f7e2a6ca9";

  private FakeChildren() {}

  /** The child's part of child protection. */
  static final class OnAPlan extends FamilyServiceGrpc.FamilyServiceImplBase {
    @Override
    public void getChild(
        safeguarding.contracts.childprotection.v1.GetChildRequest request,
        StreamObserver<safeguarding.contracts.childprotection.v1.GetChildResponse> observer) {
      if (request.getChildId().equals(BOTH) || request.getChildId().equals(ONLY_ON_A_PLAN)) {
        FakeServices.answer(
            observer,
            safeguarding.contracts.childprotection.v1.GetChildResponse.newBuilder()
                .setChild(FamilyChild.newBuilder().setChildId(request.getChildId()).setOnPlan(true))
                .setFamilyReference("CP-2018-0012")
                .build());
      } else {
        observer.onError(new StatusRuntimeException(Status.NOT_FOUND));
      }
    }

    @Override
    public void listSiblings(
        ListSiblingsRequest request, StreamObserver<ListSiblingsResponse> observer) {
      if (request.getChildId().equals(FakeCare.SIBLING)) {
        FakeServices.answer(
            observer,
            ListSiblingsResponse.newBuilder()
                .setFamilyReference("CP-2018-0012")
                .addSiblings(Sibling.newBuilder().setChildId(BOTH).setInitials("CT"))
                .addSiblings(
                    Sibling.newBuilder().setChildId(ONLY_ON_A_PLAN).setChildNumber("104420"))
                .build());
      } else {
        observer.onError(new StatusRuntimeException(Status.NOT_FOUND));
      }
    }
  }

  /** The child's part of the review of children looked after. */
  static final class LookedAfter extends CareServiceGrpc.CareServiceImplBase {
    @Override
    public void getChild(
        safeguarding.contracts.clareview.v1.GetChildRequest request,
        StreamObserver<safeguarding.contracts.clareview.v1.GetChildResponse> observer) {
      if (request.getChildId().equals(BOTH) || request.getChildId().equals(ONLY_LOOKED_AFTER)) {
        FakeServices.answer(
            observer,
            safeguarding.contracts.clareview.v1.GetChildResponse.newBuilder()
                .setChildId(request.getChildId())
                .setReference("CLA-2018-0009")
                .setState(CareState.CARE_STATE_LOOKED_AFTER)
                .build());
      } else {
        observer.onError(new StatusRuntimeException(Status.NOT_FOUND));
      }
    }
  }
}

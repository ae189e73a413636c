package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.GetAlertRequest;
import safeguarding.contracts.clareview.v1.GetChildRequest;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.GetReviewRequest;
import safeguarding.contracts.clareview.v1.PracticeAlert;
import safeguarding.contracts.clareview.v1.Review;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.visitor.SignedIn;

/**
 * Reads single records of children looked after; ends the request where the reader may not have
 * them.
 */
@Singleton
final class CareGrpc {
  private final Services services;

  CareGrpc(Services services) {
    this.services = services;
  }

  GetChildResponse child(SignedIn who, UUID id) {
    GetChildRequest request =
        GetChildRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setChildId(id.toString())
            .build();
    return services
        .claReview()
        .read(who, CareServiceGrpc::newBlockingStub, care -> care.getChild(request));
  }

  Review review(SignedIn who, UUID id) {
    GetReviewRequest request =
        GetReviewRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setReviewId(id.toString())
            .build();
    return services
        .claReview()
        .read(who, ReviewServiceGrpc::newBlockingStub, reviews -> reviews.getReview(request))
        .getReview();
  }

  /** The children of a review, in its order. */
  List<GetChildResponse> children(SignedIn who, Review review) {
    return review.getChildrenList().stream()
        .map(child -> child(who, UUID.fromString(child.getChildId())))
        .toList();
  }

  PracticeAlert alert(SignedIn who, UUID id) {
    GetAlertRequest request =
        GetAlertRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setAlertId(id.toString())
            .build();
    return services
        .claReview()
        .read(who, AlertServiceGrpc::newBlockingStub, alerts -> alerts.getAlert(request))
        .getAlert();
  }
}

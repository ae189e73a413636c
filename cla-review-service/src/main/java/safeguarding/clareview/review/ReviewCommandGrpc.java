package safeguarding.clareview.review;

import java.util.List;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.contracts.clareview.v1.ReviewBooking;
import safeguarding.contracts.clareview.v1.ReviewCancellation;
import safeguarding.contracts.clareview.v1.ReviewHolding;
import safeguarding.contracts.clareview.v1.ReviewRebooking;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** Bookings and holdings as the contract asks for them. */
final class ReviewCommandGrpc {
  private ReviewCommandGrpc() {}

  static BookReview booking(ReviewBooking wire) {
    return new BookReview(
        WireEnum.read(ReviewSubject.class, "REVIEW_SUBJECT_", wire.getSubject(), "subject"),
        wire.getChildIdsList().stream().map(id -> Wire.uuid(id, "child_ids")).toList(),
        wire.hasStartsAt() ? Wire.instant(wire.getStartsAt(), "starts_at") : null,
        wire.getPlace(),
        wire.getIro(),
        outOfTime(wire.getOutOfTime()));
  }

  static RebookReview rebooking(ReviewRebooking wire) {
    return new RebookReview(
        wire.hasStartsAt() ? Wire.instant(wire.getStartsAt(), "starts_at") : null,
        wire.getPlace(),
        outOfTime(wire.getOutOfTime()));
  }

  static HoldReview holding(ReviewHolding wire) {
    List<HoldReview.Told> children =
        wire.getChildrenList().stream()
            .map(child ->
                new HoldReview.Told(
                    Wire.uuid(child.getChildId(), "children.child_id"),
                    WireEnum.read(
                        Participation.class,
                        "PARTICIPATION_",
                        child.getParticipation(),
                        "children.participation")))
            .toList();
    return new HoldReview(
        wire.hasHeldOn() ? Wire.date(wire.getHeldOn(), "held_on") : null,
        children,
        outOfTime(wire.getOutOfTime()),
        wire.getDecisions());
  }

  static CancelReview cancellation(ReviewCancellation wire) {
    return new CancelReview(
        wire.hasCancelledOn() ? Wire.date(wire.getCancelledOn(), "cancelled_on") : null,
        wire.getReason());
  }

  private static ToldOutOfTime outOfTime(safeguarding.contracts.clareview.v1.OutOfTime wire) {
    return new ToldOutOfTime(
        WireEnum.read(
            LateReviewReason.class, "LATE_REVIEW_REASON_", wire.getReason(), "out_of_time.reason"),
        wire.getAgreedBy());
  }
}

package safeguarding.clareview.review;

import java.util.List;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.contracts.clareview.v1.LateReview;
import safeguarding.contracts.clareview.v1.ReviewBooking;
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
        late(wire.getLate()));
  }

  static RebookReview rebooking(ReviewRebooking wire) {
    return new RebookReview(
        wire.hasStartsAt() ? Wire.instant(wire.getStartsAt(), "starts_at") : null,
        wire.getPlace(),
        late(wire.getLate()));
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
        late(wire.getLate()),
        wire.getDecisions());
  }

  private static ToldLate late(LateReview wire) {
    return new ToldLate(
        WireEnum.read(
            LateReviewReason.class, "LATE_REVIEW_REASON_", wire.getReason(), "late.reason"),
        wire.getAgreedBy());
  }
}

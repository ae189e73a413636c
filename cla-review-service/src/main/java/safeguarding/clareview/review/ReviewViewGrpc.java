package safeguarding.clareview.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.RuleClock;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.SubjectGrpc;
import safeguarding.clareview.review.Review.Booked;
import safeguarding.clareview.review.Review.Cancelled;
import safeguarding.clareview.review.Review.Held;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.clareview.timescale.CareEvents;
import safeguarding.contracts.clareview.v1.ChildParticipation;
import safeguarding.contracts.clareview.v1.ReviewBooking;
import safeguarding.contracts.clareview.v1.ReviewCancellation;
import safeguarding.contracts.clareview.v1.ReviewHolding;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** What is shown of a review, in the contract's words. */
public final class ReviewViewGrpc {
  private final CareClocks clocks;

  /** Judges by these clocks whether a review was in time. */
  public ReviewViewGrpc(CareClocks clocks) {
    this.clocks = clocks;
  }

  /** Writes a review. */
  public safeguarding.contracts.clareview.v1.Review view(ReviewView shown) {
    Review review = shown.kept().review();
    var view =
        safeguarding.contracts.clareview.v1.Review.newBuilder()
            .setReviewId(review.id().toString())
            .setEtag(shown.kept().etag())
            .setState(
                WireEnum.write(
                    safeguarding.contracts.clareview.v1.ReviewState.class,
                    "REVIEW_STATE_",
                    review.state()))
            .setBooking(booking(review));
    switch (review) {
      case Booked _ -> {}
      case Held held -> view.setHolding(holding(held));
      case Cancelled cancelled -> view.setCancellation(cancellation(cancelled.cancellation()));
    }
    for (int i = 0; i < shown.children().size(); i++) {
      view.addChildren(child(review, i, shown.children().get(i), shown.courses().get(i)));
    }
    return view.build();
  }

  private static ReviewBooking booking(Review review) {
    Booking booking = review.booking();
    var wire =
        ReviewBooking.newBuilder()
            .setSubject(SubjectGrpc.wire(booking.subject()))
            .setStartsAt(Wire.instant(booking.startsAt()))
            .setPlace(booking.place())
            .setIro(booking.iro());
    review.childIds().forEach(childId -> wire.addChildIds(childId.toString()));
    if (booking.outOfTime() != null) {
      wire.setOutOfTime(outOfTime(booking.outOfTime()));
    }
    return wire.build();
  }

  private static ReviewHolding holding(Held review) {
    Holding holding = review.holding();
    var wire =
        ReviewHolding.newBuilder()
            .setHeldOn(Wire.date(holding.heldOn()))
            .setDecisions(holding.decisions());
    review
        .participants()
        .forEach(each ->
            wire.addChildren(
                ChildParticipation.newBuilder()
                    .setChildId(each.child().childId().toString())
                    .setParticipation(participation(each.participation()))));
    if (holding.outOfTime() != null) {
      wire.setOutOfTime(outOfTime(holding.outOfTime()));
    }
    return wire.build();
  }

  private static safeguarding.contracts.clareview.v1.OutOfTime outOfTime(OutOfTime outOfTime) {
    return safeguarding.contracts.clareview.v1.OutOfTime.newBuilder()
        .setReason(
            WireEnum.write(
                safeguarding.contracts.clareview.v1.LateReviewReason.class,
                "LATE_REVIEW_REASON_",
                outOfTime.reason()))
        .setAgreedBy(outOfTime.agreedBy())
        .build();
  }

  private static ReviewCancellation cancellation(Cancellation cancellation) {
    return ReviewCancellation.newBuilder()
        .setCancelledOn(Wire.date(cancellation.cancelledOn()))
        .setReason(cancellation.reason())
        .build();
  }

  private safeguarding.contracts.clareview.v1.ReviewedChild child(
      Review review, int place, Child child, Course course) {
    var wire =
        safeguarding.contracts.clareview.v1.ReviewedChild.newBuilder()
            .setChildId(child.id().toString())
            .setInitials(child.initials());
    CareEvents events = course.events();
    switch (review) {
      case Cancelled _ -> {}
      case Booked booked ->
          clocks
              .reviewDue(events, booked.booking().startsOn())
              .ifPresent(due -> wire.setDueOn(Wire.date(due)));
      case Held held -> {
        LocalDate heldOn = held.holding().heldOn();
        wire.setNumber(events.reviewsBefore(heldOn).size() + 1)
            .setParticipation(participation(held.participants().get(place).participation()));
        clocks
            .review(events.kind(), events.startedOn(), events.reviewsBefore(heldOn), heldOn)
            .ifPresent(clock ->
                wire.setDueOn(Wire.date(clock.deadline().dueOn()))
                    .setInTime(inTime(clock, heldOn)));
      }
    }
    return wire.build();
  }

  private static boolean inTime(RuleClock clock, LocalDate heldOn) {
    return !heldOn.isAfter(clock.deadline().dueOn());
  }

  private static safeguarding.contracts.clareview.v1.Participation participation(
      @Nullable Participation participation) {
    return WireEnum.write(
        safeguarding.contracts.clareview.v1.Participation.class, "PARTICIPATION_", participation);
  }
}

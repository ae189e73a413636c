package safeguarding.clareview.review;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.clareview.care.ChangedGrpc;
import safeguarding.clareview.review.Reviews.Made;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.contracts.clareview.v1.BookReviewRequest;
import safeguarding.contracts.clareview.v1.BookReviewResponse;
import safeguarding.contracts.clareview.v1.CancelReviewRequest;
import safeguarding.contracts.clareview.v1.CancelReviewResponse;
import safeguarding.contracts.clareview.v1.GetReviewRequest;
import safeguarding.contracts.clareview.v1.GetReviewResponse;
import safeguarding.contracts.clareview.v1.HoldReviewRequest;
import safeguarding.contracts.clareview.v1.HoldReviewResponse;
import safeguarding.contracts.clareview.v1.RebookReviewRequest;
import safeguarding.contracts.clareview.v1.RebookReviewResponse;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers ReviewService of clareview.v1 from the use cases. */
@Singleton
final class ReviewGrpc extends ReviewServiceGrpc.ReviewServiceImplBase {
  private final Reviews reviews;
  private final ReviewReading reading;
  private final ChangeAnswers changes;
  private final CareClocks clocks;

  ReviewGrpc(Reviews reviews, ReviewReading reading, ChangeAnswers changes, CareClocks clocks) {
    this.reviews = reviews;
    this.reading = reading;
    this.changes = changes;
    this.clocks = clocks;
  }

  @Override
  public void bookReview(BookReviewRequest request, StreamObserver<BookReviewResponse> answer) {
    Caller caller = CurrentCaller.get();
    BookReview command = ReviewCommandGrpc.booking(request.getReview());
    changes.answer(
        answer,
        Change.of(ReviewServiceGrpc.getBookReviewMethod(), request.getRequestId(), request),
        action -> reviews.book(caller, action, command),
        ReviewGrpc::booked,
        refusal -> BookReviewResponse.newBuilder().setRefusal(refusal).build());
  }

  private static BookReviewResponse booked(Made made) {
    var booked =
        BookReviewResponse.Booked.newBuilder()
            .setReviewId(made.id().toString())
            .setEtag(made.etag());
    made.dueOn().ifPresent(due -> booked.setDueOn(Wire.date(due)));
    return BookReviewResponse.newBuilder().setBooked(booked).build();
  }

  @Override
  public void rebookReview(
      RebookReviewRequest request, StreamObserver<RebookReviewResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getReviewId(), "review_id");
    RebookReview command = ReviewCommandGrpc.rebooking(request.getRebooking());
    changes.answer(
        answer,
        Change.of(
            ReviewServiceGrpc.getRebookReviewMethod(),
            request.getRequestId(),
            request,
            Reviews.RECORD_KIND,
            id),
        action -> reviews.rebook(caller, action, id, request.getEtag(), command),
        changed -> RebookReviewResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> RebookReviewResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void holdReview(HoldReviewRequest request, StreamObserver<HoldReviewResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getReviewId(), "review_id");
    HoldReview command = ReviewCommandGrpc.holding(request.getHolding());
    changes.answer(
        answer,
        Change.of(
            ReviewServiceGrpc.getHoldReviewMethod(),
            request.getRequestId(),
            request,
            Reviews.RECORD_KIND,
            id),
        action -> reviews.hold(caller, action, id, request.getEtag(), command),
        changed -> HoldReviewResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> HoldReviewResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void cancelReview(
      CancelReviewRequest request, StreamObserver<CancelReviewResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getReviewId(), "review_id");
    CancelReview command = ReviewCommandGrpc.cancellation(request.getCancellation());
    changes.answer(
        answer,
        Change.of(
            ReviewServiceGrpc.getCancelReviewMethod(),
            request.getRequestId(),
            request,
            Reviews.RECORD_KIND,
            id),
        action -> reviews.cancel(caller, action, id, request.getEtag(), command),
        changed -> CancelReviewResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> CancelReviewResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void getReview(GetReviewRequest request, StreamObserver<GetReviewResponse> answer) {
    ReviewView found =
        reading.get(
            CurrentCaller.get(),
            ReviewServiceGrpc.getGetReviewMethod().getFullMethodName(),
            Wire.uuid(request.getReviewId(), "review_id"));
    Answers.send(
        answer,
        GetReviewResponse.newBuilder().setReview(new ReviewViewGrpc(clocks).view(found)).build());
  }
}

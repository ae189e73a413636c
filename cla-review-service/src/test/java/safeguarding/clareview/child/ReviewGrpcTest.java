package safeguarding.clareview.child;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.clareview.v1.AlertAnswer;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.AnswerAlertRequest;
import safeguarding.contracts.clareview.v1.BookReviewResponse;
import safeguarding.contracts.clareview.v1.CancelReviewRequest;
import safeguarding.contracts.clareview.v1.CancelReviewResponse;
import safeguarding.contracts.clareview.v1.GetAlertRequest;
import safeguarding.contracts.clareview.v1.GetReviewRequest;
import safeguarding.contracts.clareview.v1.HoldReviewRequest;
import safeguarding.contracts.clareview.v1.ListAlertsRequest;
import safeguarding.contracts.clareview.v1.RaiseAlertRequest;
import safeguarding.contracts.clareview.v1.RaiseAlertResponse;
import safeguarding.contracts.clareview.v1.RebookReviewRequest;
import safeguarding.contracts.clareview.v1.Review;
import safeguarding.contracts.clareview.v1.ReviewCancellation;
import safeguarding.contracts.clareview.v1.ReviewRebooking;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.contracts.clareview.v1.StartCareResponse;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.grpcedge.Wire;

/** Reviews, alerts and the work list over the wire. */
class ReviewGrpcTest extends WireSteps {

  @Test
  void a_booking_is_moved_and_shown_with_its_due_day() {
    StartCareResponse.Started started = started("1005");
    BookReviewResponse.Booked booked = booked(started, "2018-06-28T09:00:00Z");
    var moved =
        program
            .as("business-support", ReviewServiceGrpc::newBlockingStub)
            .rebookReview(
                RebookReviewRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setReviewId(booked.getReviewId())
                    .setEtag(booked.getEtag())
                    .setRebooking(
                        ReviewRebooking.newBuilder()
                            .setStartsAt(Wire.instant(Instant.parse("2018-06-29T09:00:00Z"))))
                    .build());

    Review review =
        program
            .as("auditor", ReviewServiceGrpc::newBlockingStub)
            .getReview(
                GetReviewRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setReviewId(booked.getReviewId())
                    .build())
            .getReview();
    assertThat(review.getEtag()).isEqualTo(moved.getChanged().getEtag());
    assertThat(review.getBooking().getPlace()).isEqualTo("Example House");
    assertThat(review.getChildren(0).getNumber()).isZero();
    assertThat(review.getChildren(0).hasInTime()).isFalse();
    assertThat(review.getChildren(0).getDueOn()).isEqualTo(Wire.date(LocalDate.of(2018, 7, 2)));
  }

  @Test
  void a_concern_is_raised_listed_and_answered() {
    StartCareResponse.Started started = started("1006");
    var alerts = program.as("iro", AlertServiceGrpc::newBlockingStub);
    RaiseAlertResponse.Raised raised =
        alerts
            .raiseAlert(
                RaiseAlertRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setAlert(alert(started))
                    .build())
            .getRaised();
    assertThat(raised.getResponseDueOn()).isEqualTo(Wire.date(LocalDate.of(2018, 6, 12)));

    var answered =
        alerts.answerAlert(
            AnswerAlertRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAlertId(raised.getAlertId())
                .setEtag(raised.getEtag())
                .setAnswer(
                    AlertAnswer.newBuilder()
                        .setAnsweredOn(Wire.date(LocalDate.of(2018, 6, 8)))
                        .setAnsweredBy("Demo Manager")
                        .setAnswer("Visited."))
                .build());

    var shown =
        alerts
            .getAlert(
                GetAlertRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setAlertId(raised.getAlertId())
                    .build())
            .getAlert();
    assertThat(answered.getChanged().getChildId()).isEqualTo(started.getChildId());
    assertThat(shown.getAlert()).isEqualTo(alert(started));
    assertThat(shown.getAnswer().getAnswer()).isEqualTo("Visited.");
    assertThat(shown.getDeadline().getMetOn()).isEqualTo(Wire.date(LocalDate.of(2018, 6, 8)));
    assertThat(
            alerts
                .listAlerts(ListAlertsRequest.newBuilder().setAuthorityCode(authority).build())
                .getRowsList())
        .contains(shown);
  }

  @Test
  void a_review_is_held_by_the_officer_and_not_by_business_support() {
    BookReviewResponse.Booked booked = booked(started("1009"), "2018-06-28T09:00:00Z");

    assertThat(
            status(() ->
                program
                    .as("business-support", ReviewServiceGrpc::newBlockingStub)
                    .holdReview(
                        HoldReviewRequest.newBuilder()
                            .setAuthorityCode(authority)
                            .setReviewId(booked.getReviewId())
                            .build())))
        .isEqualTo(Status.Code.NOT_FOUND);
  }

  @Test
  void the_work_list_asks_for_the_next_review() {
    StartCareResponse.Started started = started("1010");

    var work =
        program
            .as("iro", WorklistServiceGrpc::newBlockingStub)
            .listWork(
                ListWorkRequest.newBuilder().setAuthorityCode(authority).setPageSize(100).build());

    assertThat(work.getItemsList())
        .filteredOn(item -> item.getRecordId().equals(started.getChildId()))
        .extracting(item -> item.getAction())
        .containsExactly("Book the review");
  }

  @Test
  void a_review_is_cancelled_and_stays_on_the_childs_page() {
    StartCareResponse.Started started = started("1015");
    BookReviewResponse.Booked booked = booked(started, "2018-06-28T09:00:00Z");
    ReviewCancellation told =
        ReviewCancellation.newBuilder()
            .setCancelledOn(Wire.date(LocalDate.of(2018, 6, 27)))
            .setReason("The carers are ill.")
            .build();

    var unexplained = cancel(booked, "1", told.toBuilder().setReason(" ").build()).getRefusal();
    assertThat(unexplained.getViolations(0).getField()).isEqualTo("reason");
    assertThat(cancel(booked, "1", told).getChanged().getEtag()).isEqualTo("2");
    assertThat(cancel(booked, "2", told).getRefusal().getCode()).isEqualTo("review-cancelled");

    var child = child(started);
    assertThat(child.getReviews(0).getState())
        .isEqualTo(safeguarding.contracts.clareview.v1.ReviewState.REVIEW_STATE_CANCELLED);
    assertThat(child.getReviews(0).getCancellation()).isEqualTo(told);
    assertThat(child.getTimelineList())
        .extracting(event -> event.getKind())
        .contains("review-cancelled")
        .doesNotContain("review-booked");
    booked(started, "2018-06-29T09:00:00Z");
  }

  private CancelReviewResponse cancel(
      BookReviewResponse.Booked booked, String etag, ReviewCancellation told) {
    return program
        .as("business-support", ReviewServiceGrpc::newBlockingStub)
        .cancelReview(
            CancelReviewRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setReviewId(booked.getReviewId())
                .setEtag(etag)
                .setCancellation(told)
                .build());
  }
}

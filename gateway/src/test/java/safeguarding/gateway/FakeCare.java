package safeguarding.gateway;

import com.google.protobuf.Message;
import com.google.type.Date;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.clareview.v1.AlertKind;
import safeguarding.contracts.clareview.v1.AlertRaising;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.AlertState;
import safeguarding.contracts.clareview.v1.AlertTheme;
import safeguarding.contracts.clareview.v1.BookReviewRequest;
import safeguarding.contracts.clareview.v1.BookReviewResponse;
import safeguarding.contracts.clareview.v1.CancelReviewRequest;
import safeguarding.contracts.clareview.v1.CancelReviewResponse;
import safeguarding.contracts.clareview.v1.CarePeriod;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.CareState;
import safeguarding.contracts.clareview.v1.Changed;
import safeguarding.contracts.clareview.v1.Child;
import safeguarding.contracts.clareview.v1.ChildRow;
import safeguarding.contracts.clareview.v1.Episode;
import safeguarding.contracts.clareview.v1.GetAlertRequest;
import safeguarding.contracts.clareview.v1.GetAlertResponse;
import safeguarding.contracts.clareview.v1.GetChildRequest;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.GetReviewRequest;
import safeguarding.contracts.clareview.v1.GetReviewResponse;
import safeguarding.contracts.clareview.v1.LegalStatus;
import safeguarding.contracts.clareview.v1.ListAlertsRequest;
import safeguarding.contracts.clareview.v1.ListAlertsResponse;
import safeguarding.contracts.clareview.v1.ListChildrenRequest;
import safeguarding.contracts.clareview.v1.ListChildrenResponse;
import safeguarding.contracts.clareview.v1.PlacementType;
import safeguarding.contracts.clareview.v1.PracticeAlert;
import safeguarding.contracts.clareview.v1.Review;
import safeguarding.contracts.clareview.v1.ReviewBooking;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.contracts.clareview.v1.ReviewState;
import safeguarding.contracts.clareview.v1.ReviewedChild;
import safeguarding.contracts.clareview.v1.StartCareRequest;
import safeguarding.contracts.clareview.v1.StartCareResponse;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.DeadlineState;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.calls.ProtoTimes;

/**
 * Two children looked after, one review that was held and one alert that was raised. It keeps what
 * it was asked last, and refuses where a test says so.
 */
final class FakeCare implements AutoCloseable {
  static final String CHILD = "3c8b0f6d-9e24-4a57-8b13-5d1f7e2a6ca9";
  static final String SIBLING = "5a7de0c2-84f1-4f3b-9d5e-1c6b2f8a7e40";
  static final String HELD = "8e2f5b1c-3a6d-4c79-b0e4-7d9f1a2c5b63";
  static final String ALERT = "1f9c6d3e-5b2a-4e87-a3d0-6c8b4f7e2d15";

  private final Server server;
  private final AtomicReference<@Nullable Message> asked = new AtomicReference<>();
  private volatile @Nullable Refusal refusal;

  private FakeCare() {
    server =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .addService(new Care())
            .addService(new Reviews())
            .addService(new Alerts())
            .build();
  }

  static FakeCare start() {
    var care = new FakeCare();
    try {
      care.server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return care;
  }

  String target() {
    return "dns:///127.0.0.1:" + server.getPort();
  }

  /** What was asked for last: a change, or a list. */
  <Q extends Message> Q asked(Class<Q> type) {
    return type.cast(Objects.requireNonNull(asked.get()));
  }

  /** Refuses every further change. */
  void refuse(String field, String message) {
    refusal =
        Refusal.newBuilder()
            .setCode("invalid-fields")
            .setMessage(message)
            .addViolations(FieldViolation.newBuilder().setField(field).setMessage(message))
            .build();
  }

  /** Grants every further change. */
  void grant() {
    refusal = null;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  /** Grants a change, or refuses it where a test says so; keeps what was asked. */
  private <A extends Message> void answer(StreamObserver<A> observer, Message request, A granted) {
    asked.set(request);
    FakeServices.answer(observer, FakeServices.refused(granted, refusal));
  }

  private static Date date(int year, int month, int day) {
    return ProtoTimes.date(LocalDate.of(year, month, day));
  }

  private static GetChildResponse child(String id) {
    return GetChildResponse.newBuilder()
        .setChildId(id)
        .setReference(id.equals(CHILD) ? "CLA-2018-0009" : "CLA-2018-0010")
        .setInitials("AT")
        .setState(CareState.CARE_STATE_LOOKED_AFTER)
        .setChild(
            Child.newBuilder()
                .setChildNumber("104417")
                .setGivenNames("Alder")
                .setFamilyName("Test-Person")
                .setDateOfBirth(date(2010, 5, 1)))
        .addCarePeriods(
            CarePeriod.newBuilder()
                .setCarePeriodId(HELD)
                .setEtag("7")
                .addEpisodes(
                    Episode.newBuilder()
                        .setStartedOn(date(2018, 5, 1))
                        .setLegalStatus(LegalStatus.LEGAL_STATUS_C2)
                        .setPlacementType(PlacementType.PLACEMENT_TYPE_U6)))
        .addDeadlines(deadline("cla.review.first", "First review"))
        .build();
  }

  private static Deadline.Builder deadline(String rule, String title) {
    return Deadline.newBuilder()
        .setRuleId(rule)
        .setAboutId(HELD)
        .setTitle(title)
        .setStartedOn(date(2018, 5, 1))
        .setDueOn(date(2018, 5, 30))
        .setState(DeadlineState.DEADLINE_STATE_RUNNING)
        .setWorkingDaysLeft(3)
        .setLimit("20 working days")
        .setSource("regulation 33(1)");
  }

  private final class Care extends CareServiceGrpc.CareServiceImplBase {
    @Override
    public void getChild(GetChildRequest request, StreamObserver<GetChildResponse> observer) {
      if (request.getChildId().equals(CHILD) || request.getChildId().equals(SIBLING)) {
        FakeServices.answer(observer, child(request.getChildId()));
      } else {
        observer.onError(new StatusRuntimeException(Status.NOT_FOUND));
      }
    }

    @Override
    public void listChildren(
        ListChildrenRequest request, StreamObserver<ListChildrenResponse> observer) {
      answer(
          observer,
          request,
          ListChildrenResponse.newBuilder()
              .addRows(
                  ChildRow.newBuilder()
                      .setChildId(SIBLING)
                      .setReference("CLA-2018-0010")
                      .setInitials("BT")
                      .setName(request.getWithNames() ? "Birch Test-Person" : "")
                      .setAgeYears(6)
                      .setState(CareState.CARE_STATE_LOOKED_AFTER)
                      .setSince(date(2018, 5, 1))
                      .setLegalStatus(LegalStatus.LEGAL_STATUS_C2)
                      .setPlacementType(PlacementType.PLACEMENT_TYPE_U6)
                      .setNextDeadline(deadline("cla.review.first", "First review")))
              .setTotal(1)
              .build());
    }

    @Override
    public void startCare(StartCareRequest request, StreamObserver<StartCareResponse> observer) {
      answer(
          observer,
          request,
          StartCareResponse.newBuilder()
              .setStarted(StartCareResponse.Started.newBuilder().setChildId(CHILD))
              .build());
    }
  }

  private final class Reviews extends ReviewServiceGrpc.ReviewServiceImplBase {
    @Override
    public void getReview(GetReviewRequest request, StreamObserver<GetReviewResponse> observer) {
      FakeServices.answer(
          observer,
          GetReviewResponse.newBuilder()
              .setReview(
                  Review.newBuilder()
                      .setReviewId(request.getReviewId())
                      .setState(
                          request.getReviewId().equals(HELD)
                              ? ReviewState.REVIEW_STATE_HELD
                              : ReviewState.REVIEW_STATE_BOOKED)
                      .setBooking(
                          ReviewBooking.newBuilder()
                              .setStartsAt(
                                  ProtoTimes.timestamp(Instant.parse("2018-05-25T13:30:00Z"))))
                      .addChildren(
                          ReviewedChild.newBuilder().setChildId(CHILD).setDueOn(date(2018, 5, 30))))
              .build());
    }

    @Override
    public void cancelReview(
        CancelReviewRequest request, StreamObserver<CancelReviewResponse> observer) {
      answer(
          observer,
          request,
          CancelReviewResponse.newBuilder()
              .setChanged(Changed.newBuilder().setChildId(CHILD))
              .build());
    }

    @Override
    public void bookReview(BookReviewRequest request, StreamObserver<BookReviewResponse> observer) {
      answer(
          observer,
          request,
          BookReviewResponse.newBuilder()
              .setBooked(BookReviewResponse.Booked.getDefaultInstance())
              .build());
    }
  }

  private final class Alerts extends AlertServiceGrpc.AlertServiceImplBase {
    @Override
    public void getAlert(GetAlertRequest request, StreamObserver<GetAlertResponse> observer) {
      if (request.getAlertId().equals(ALERT)) {
        FakeServices.answer(observer, GetAlertResponse.newBuilder().setAlert(alert()).build());
      } else {
        observer.onError(new StatusRuntimeException(Status.NOT_FOUND));
      }
    }

    @Override
    public void listAlerts(ListAlertsRequest request, StreamObserver<ListAlertsResponse> observer) {
      answer(
          observer, request, ListAlertsResponse.newBuilder().addRows(alert()).setTotal(1).build());
    }

    private PracticeAlert.Builder alert() {
      return PracticeAlert.newBuilder()
          .setAlertId(ALERT)
          .setReference("ALERT-2018-0003")
          .setState(AlertState.ALERT_STATE_RAISED)
          .setInitials("AT")
          .setRaisedBy("Demo IRO")
          .setAlert(
              AlertRaising.newBuilder()
                  .setChildId(CHILD)
                  .setKind(AlertKind.ALERT_KIND_CONCERN)
                  .setTheme(AlertTheme.ALERT_THEME_DRIFT_OR_DELAY)
                  .setRaisedOn(date(2018, 5, 23))
                  .setTeam("Team A")
                  .setSummary("No permanence plan.")
                  .setAsked("A plan."))
          .setDeadline(deadline("alert.response", "Practice alert answered"));
    }
  }
}

package safeguarding.clareview.child;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.care.Admissions;
import safeguarding.clareview.care.AppointIro;
import safeguarding.clareview.care.Care;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.ChangedGrpc;
import safeguarding.clareview.care.EndCare;
import safeguarding.clareview.care.EndOrder;
import safeguarding.clareview.care.RecordNotification;
import safeguarding.clareview.care.StartCare;
import safeguarding.clareview.care.StartOrder;
import safeguarding.clareview.care.SupervisionOrders;
import safeguarding.clareview.care.ToldEpisode;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.contracts.clareview.v1.AppointIroRequest;
import safeguarding.contracts.clareview.v1.AppointIroResponse;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.EndCareRequest;
import safeguarding.contracts.clareview.v1.EndCareResponse;
import safeguarding.contracts.clareview.v1.EndSupervisionOrderRequest;
import safeguarding.contracts.clareview.v1.EndSupervisionOrderResponse;
import safeguarding.contracts.clareview.v1.GetChildRequest;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.ListChildrenRequest;
import safeguarding.contracts.clareview.v1.ListChildrenResponse;
import safeguarding.contracts.clareview.v1.RecordNotificationRequest;
import safeguarding.contracts.clareview.v1.RecordNotificationResponse;
import safeguarding.contracts.clareview.v1.StartCareRequest;
import safeguarding.contracts.clareview.v1.StartCareResponse;
import safeguarding.contracts.clareview.v1.StartEpisodeRequest;
import safeguarding.contracts.clareview.v1.StartEpisodeResponse;
import safeguarding.contracts.clareview.v1.StartSupervisionOrderRequest;
import safeguarding.contracts.clareview.v1.StartSupervisionOrderResponse;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.Page;

/** Answers CareService of clareview.v1 from the use cases. */
@Singleton
final class CareGrpc extends CareServiceGrpc.CareServiceImplBase {
  private final Care care;
  private final Admissions admissions;
  private final SupervisionOrders orders;
  private final ChildReading reading;
  private final ChangeAnswers changes;
  private final RecordGrpc records;
  private final CareClocks clocks;
  private final Clock clock;

  CareGrpc(
      Care care,
      Admissions admissions,
      SupervisionOrders orders,
      ChildReading reading,
      ChangeAnswers changes,
      RecordGrpc records,
      CareClocks clocks,
      Clock clock) {
    this.care = care;
    this.admissions = admissions;
    this.orders = orders;
    this.reading = reading;
    this.changes = changes;
    this.records = records;
    this.clocks = clocks;
    this.clock = clock;
  }

  @Override
  public void startCare(StartCareRequest request, StreamObserver<StartCareResponse> answer) {
    Caller caller = CurrentCaller.get();
    StartCare command = CareCommandGrpc.start(request.getCare());
    changes.answer(
        answer,
        Change.of(CareServiceGrpc.getStartCareMethod(), request.getRequestId(), request),
        action -> care.startCare(caller, action, command),
        this::started,
        refusal -> StartCareResponse.newBuilder().setRefusal(refusal).build());
  }

  private StartCareResponse started(Begun begun) {
    var started =
        StartCareResponse.Started.newBuilder()
            .setChildId(begun.childId().toString())
            .setCarePeriodId(begun.courseId().toString())
            .setReference(begun.reference())
            .setEtag(begun.etag());
    clocks
        .nextReview(begun.course().events(), LondonTime.today(clock))
        .ifPresent(review -> started.setFirstReviewDueOn(Wire.date(review.deadline().dueOn())));
    return StartCareResponse.newBuilder().setStarted(started).build();
  }

  @Override
  public void startEpisode(
      StartEpisodeRequest request, StreamObserver<StartEpisodeResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getCarePeriodId(), "care_period_id");
    ToldEpisode command = CareCommandGrpc.episode(request.getEpisode(), "");
    changes.answer(
        answer,
        new Change<>(
            CareServiceGrpc.getStartEpisodeMethod(),
            request.getRequestId(),
            request,
            care.about(caller, id)),
        action -> care.startEpisode(caller, action, id, request.getEtag(), command),
        changed -> StartEpisodeResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> StartEpisodeResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void appointIro(AppointIroRequest request, StreamObserver<AppointIroResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getCarePeriodId(), "care_period_id");
    AppointIro command = CareCommandGrpc.appoint(request.getAppointment());
    changes.answer(
        answer,
        new Change<>(
            CareServiceGrpc.getAppointIroMethod(),
            request.getRequestId(),
            request,
            care.about(caller, id)),
        action -> admissions.appointIro(caller, action, id, request.getEtag(), command),
        changed -> AppointIroResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> AppointIroResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void recordNotification(
      RecordNotificationRequest request, StreamObserver<RecordNotificationResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getCarePeriodId(), "care_period_id");
    RecordNotification command = CareCommandGrpc.notification(request.getNotification());
    changes.answer(
        answer,
        new Change<>(
            CareServiceGrpc.getRecordNotificationMethod(),
            request.getRequestId(),
            request,
            care.about(caller, id)),
        action -> admissions.recordNotification(caller, action, id, request.getEtag(), command),
        changed ->
            RecordNotificationResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> RecordNotificationResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void endCare(EndCareRequest request, StreamObserver<EndCareResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getCarePeriodId(), "care_period_id");
    EndCare command = CareCommandGrpc.end(request.getEnding(), "");
    changes.answer(
        answer,
        new Change<>(
            CareServiceGrpc.getEndCareMethod(),
            request.getRequestId(),
            request,
            care.about(caller, id)),
        action -> care.endCare(caller, action, id, request.getEtag(), command),
        changed -> EndCareResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> EndCareResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void startSupervisionOrder(
      StartSupervisionOrderRequest request, StreamObserver<StartSupervisionOrderResponse> answer) {
    Caller caller = CurrentCaller.get();
    StartOrder command = CareCommandGrpc.start(request.getSupervisionOrder());
    changes.answer(
        answer,
        Change.of(
            CareServiceGrpc.getStartSupervisionOrderMethod(), request.getRequestId(), request),
        action -> orders.make(caller, action, command),
        this::made,
        refusal -> StartSupervisionOrderResponse.newBuilder().setRefusal(refusal).build());
  }

  private StartSupervisionOrderResponse made(Begun begun) {
    var started =
        StartSupervisionOrderResponse.Started.newBuilder()
            .setChildId(begun.childId().toString())
            .setSupervisionOrderId(begun.courseId().toString())
            .setReference(begun.reference())
            .setEtag(begun.etag());
    clocks
        .nextReview(begun.course().events(), LondonTime.today(clock))
        .ifPresent(review -> started.setFirstReviewDueOn(Wire.date(review.deadline().dueOn())));
    return StartSupervisionOrderResponse.newBuilder().setStarted(started).build();
  }

  @Override
  public void endSupervisionOrder(
      EndSupervisionOrderRequest request, StreamObserver<EndSupervisionOrderResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getSupervisionOrderId(), "supervision_order_id");
    EndOrder command = CareCommandGrpc.end(request.getEnding(), "");
    changes.answer(
        answer,
        new Change<>(
            CareServiceGrpc.getEndSupervisionOrderMethod(),
            request.getRequestId(),
            request,
            orders.about(caller, id)),
        action -> orders.end(caller, action, id, request.getEtag(), command),
        changed ->
            EndSupervisionOrderResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> EndSupervisionOrderResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void getChild(GetChildRequest request, StreamObserver<GetChildResponse> answer) {
    ChildRecord found =
        reading.get(
            CurrentCaller.get(),
            CareServiceGrpc.getGetChildMethod().getFullMethodName(),
            Wire.uuid(request.getChildId(), "child_id"));
    Answers.send(answer, view().view(found));
  }

  @Override
  public void listChildren(
      ListChildrenRequest request, StreamObserver<ListChildrenResponse> answer) {
    Page<ChildSummary, ChildOrder.Place> page =
        reading.list(
            CurrentCaller.get(),
            CareServiceGrpc.getListChildrenMethod().getFullMethodName(),
            ChildListGrpc.filter(request),
            ChildListGrpc.order(request),
            ChildListGrpc.after(request),
            Wire.pageSize(request.getPageSize()),
            request.getWithNames());
    ChildViewGrpc view = view();
    var response = ListChildrenResponse.newBuilder().setTotal(page.total());
    page.rows().forEach(row -> response.addRows(view.row(row, request.getWithNames())));
    page.end().ifPresent(end -> response.setNextPageToken(ChildListGrpc.token(end)));
    Answers.send(answer, response.build());
  }

  private ChildViewGrpc view() {
    return new ChildViewGrpc(clocks, records, LondonTime.today(clock));
  }
}

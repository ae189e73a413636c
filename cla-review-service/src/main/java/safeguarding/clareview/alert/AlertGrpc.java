package safeguarding.clareview.alert;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.alert.Alerts.Made;
import safeguarding.clareview.care.ChangedGrpc;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.AnswerAlertRequest;
import safeguarding.contracts.clareview.v1.AnswerAlertResponse;
import safeguarding.contracts.clareview.v1.GetAlertRequest;
import safeguarding.contracts.clareview.v1.GetAlertResponse;
import safeguarding.contracts.clareview.v1.ListAlertsRequest;
import safeguarding.contracts.clareview.v1.ListAlertsResponse;
import safeguarding.contracts.clareview.v1.RaiseAlertRequest;
import safeguarding.contracts.clareview.v1.RaiseAlertResponse;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.Page;

/** Answers AlertService of clareview.v1 from the use cases. */
@Singleton
final class AlertGrpc extends AlertServiceGrpc.AlertServiceImplBase {
  private final Alerts alerts;
  private final AlertReading reading;
  private final ChangeAnswers changes;
  private final RecordGrpc records;
  private final CareClocks clocks;
  private final Clock clock;

  AlertGrpc(
      Alerts alerts,
      AlertReading reading,
      ChangeAnswers changes,
      RecordGrpc records,
      CareClocks clocks,
      Clock clock) {
    this.alerts = alerts;
    this.reading = reading;
    this.changes = changes;
    this.records = records;
    this.clocks = clocks;
    this.clock = clock;
  }

  @Override
  public void raiseAlert(RaiseAlertRequest request, StreamObserver<RaiseAlertResponse> answer) {
    Caller caller = CurrentCaller.get();
    RaiseAlert command = AlertCommandGrpc.raising(request.getAlert());
    changes.answer(
        answer,
        Change.of(AlertServiceGrpc.getRaiseAlertMethod(), request.getRequestId(), request),
        action -> alerts.raise(caller, action, command),
        AlertGrpc::raised,
        refusal -> RaiseAlertResponse.newBuilder().setRefusal(refusal).build());
  }

  private static RaiseAlertResponse raised(Made made) {
    var raised =
        RaiseAlertResponse.Raised.newBuilder()
            .setAlertId(made.id().toString())
            .setReference(made.reference())
            .setEtag(made.etag());
    made.responseDueOn().ifPresent(due -> raised.setResponseDueOn(Wire.date(due)));
    return RaiseAlertResponse.newBuilder().setRaised(raised).build();
  }

  @Override
  public void answerAlert(AnswerAlertRequest request, StreamObserver<AnswerAlertResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAlertId(), "alert_id");
    AnswerAlert command = AlertCommandGrpc.answer(request.getAnswer());
    changes.answer(
        answer,
        Change.of(
            AlertServiceGrpc.getAnswerAlertMethod(),
            request.getRequestId(),
            request,
            Alerts.RECORD_KIND,
            id),
        action -> alerts.answer(caller, action, id, request.getEtag(), command),
        changed -> AnswerAlertResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> AnswerAlertResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void listAlerts(ListAlertsRequest request, StreamObserver<ListAlertsResponse> answer) {
    Page<AlertView, AlertPlace> page =
        reading.list(
            CurrentCaller.get(),
            AlertServiceGrpc.getListAlertsMethod().getFullMethodName(),
            AlertCommandGrpc.filter(request),
            AlertCommandGrpc.after(request),
            Wire.pageSize(request.getPageSize()));
    AlertViewGrpc view = view();
    var response = ListAlertsResponse.newBuilder().setTotal(page.total());
    page.rows().forEach(row -> response.addRows(view.view(row)));
    page.end().ifPresent(end -> response.setNextPageToken(AlertCommandGrpc.token(end)));
    Answers.send(answer, response.build());
  }

  @Override
  public void getAlert(GetAlertRequest request, StreamObserver<GetAlertResponse> answer) {
    AlertView found =
        reading.get(
            CurrentCaller.get(),
            AlertServiceGrpc.getGetAlertMethod().getFullMethodName(),
            Wire.uuid(request.getAlertId(), "alert_id"));
    Answers.send(answer, GetAlertResponse.newBuilder().setAlert(view().view(found)).build());
  }

  private AlertViewGrpc view() {
    return new AlertViewGrpc(clocks, records, LondonTime.today(clock));
  }
}

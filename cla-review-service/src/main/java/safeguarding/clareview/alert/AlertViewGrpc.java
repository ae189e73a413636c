package safeguarding.clareview.alert;

import java.time.LocalDate;
import safeguarding.clareview.alert.Alert.Answered;
import safeguarding.clareview.care.SubjectGrpc;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.contracts.clareview.v1.AlertAnswer;
import safeguarding.contracts.clareview.v1.AlertRaising;
import safeguarding.contracts.clareview.v1.PracticeAlert;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;

/** What is shown of an alert, in the contract's words. */
public final class AlertViewGrpc {
  private final CareClocks clocks;
  private final RecordGrpc records;
  private final LocalDate today;

  /** Shows alerts as their clocks stand on this day. */
  public AlertViewGrpc(CareClocks clocks, RecordGrpc records, LocalDate today) {
    this.clocks = clocks;
    this.records = records;
    this.today = today;
  }

  /** Writes an alert. */
  public PracticeAlert view(AlertView shown) {
    AlertRecord kept = shown.kept();
    Alert alert = kept.alert();
    var view =
        PracticeAlert.newBuilder()
            .setAlertId(alert.id().toString())
            .setReference(kept.reference())
            .setEtag(kept.etag())
            .setState(
                WireEnum.write(
                    safeguarding.contracts.clareview.v1.AlertState.class,
                    "ALERT_STATE_",
                    alert.state()))
            .setInitials(shown.child().initials())
            .setSubject(SubjectGrpc.wire(alert.raising().subject()))
            .setAlert(raising(alert))
            .setRaisedBy(kept.raisingRecorded().name());
    if (alert instanceof Answered answered) {
      view.setAnswer(answer(answered.answer()));
    }
    if (alert.kind() == AlertKind.CONCERN) {
      clocks
          .alert(alert.raising().raisedOn(), kept.answeredOn())
          .ifPresent(clock -> view.setDeadline(records.deadline(clock, today)));
    }
    return view.build();
  }

  private static AlertRaising raising(Alert alert) {
    Raising raising = alert.raising();
    return AlertRaising.newBuilder()
        .setChildId(raising.childId().toString())
        .setKind(
            WireEnum.write(
                safeguarding.contracts.clareview.v1.AlertKind.class, "ALERT_KIND_", alert.kind()))
        .setTheme(
            WireEnum.write(
                safeguarding.contracts.clareview.v1.AlertTheme.class,
                "ALERT_THEME_",
                raising.theme()))
        .setRaisedOn(Wire.date(raising.raisedOn()))
        .setTeam(raising.team())
        .setSummary(raising.summary())
        .setAsked(raising.asked())
        .build();
  }

  private static AlertAnswer answer(Answer answer) {
    return AlertAnswer.newBuilder()
        .setAnsweredOn(Wire.date(answer.answeredOn()))
        .setAnsweredBy(answer.answeredBy())
        .setAnswer(answer.answer())
        .build();
  }
}

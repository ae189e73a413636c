package safeguarding.lado.escalation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.RuleClocks;
import safeguarding.contracts.lado.v1.EscalationAnswer;
import safeguarding.contracts.lado.v1.EscalationRaising;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.correction.PartCorrectionsGrpc;
import safeguarding.lado.timescale.LadoTimescales;

/** Adds what was raised with the directors, by when they were to answer, and what they did. */
@Singleton
final class EscalationPartGrpc implements AllegationPartGrpc {
  private final EscalationStore store;
  private final EscalationCorrectionStore corrections;
  private final RuleClocks clocks;
  private final RecordGrpc records;
  private final PartCorrectionsGrpc corrected;

  EscalationPartGrpc(
      EscalationStore store,
      EscalationCorrectionStore corrections,
      RuleClocks clocks,
      RecordGrpc records,
      PartCorrectionsGrpc corrected) {
    this.store = store;
    this.corrections = corrections;
    this.clocks = clocks;
    this.records = records;
    this.corrected = corrected;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    corrections
        .of(kept.allegation().id())
        .forEach(one ->
            corrected.add(
                view,
                one,
                one.before().recorded(),
                PartCorrection.newBuilder().setEscalation(wire(one.before()))));
    for (Escalation escalation : store.of(kept.allegation().id())) {
      Escalation.Answer answer = escalation.answer();
      LocalDate answeredOn = answer == null ? null : answer.answeredOn();
      view.addEscalations(wire(escalation));
      clocks
          .clock(LadoTimescales.ESCALATION, escalation.raisedOn(), answeredOn)
          .ifPresent(clock ->
              view.addDeadlines(
                  records.deadline(clock, today).toBuilder()
                      .setAboutId(escalation.id().toString())));
      event(view, escalation, "escalation-raised", escalation.raisedOn(), escalation.recorded());
      if (answer != null) {
        event(view, escalation, "escalation-answered", answer.answeredOn(), answer.recorded());
      }
    }
  }

  private void event(
      GetAllegationResponse.Builder view,
      Escalation escalation,
      String kind,
      LocalDate day,
      Recorded recorded) {
    view.addTimeline(
        records.event(
            new TimelineEvent(kind, LondonTime.startOf(day), false, recorded, escalation.id())));
  }

  private static safeguarding.contracts.lado.v1.Escalation wire(Escalation escalation) {
    var wire =
        safeguarding.contracts.lado.v1.Escalation.newBuilder()
            .setEscalationId(escalation.id().toString())
            .setByReinstatement(escalation.byReinstatement())
            .setRaising(
                EscalationRaising.newBuilder()
                    .setRaisedOn(Wire.date(escalation.raisedOn()))
                    .setRaisedTo(escalation.raisedTo())
                    .setReason(escalation.reason()));
    Escalation.Answer answer = escalation.answer();
    if (answer != null) {
      wire.setAnswer(
          EscalationAnswer.newBuilder()
              .setEscalationId(escalation.id().toString())
              .setAnsweredOn(Wire.date(answer.answeredOn()))
              .setAnswer(answer.answer()));
    }
    return wire.build();
  }
}

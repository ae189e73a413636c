package safeguarding.lado.escalation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
    var newestFirst = corrections.of(kept.allegation().id());
    newestFirst.forEach(
        one -> corrected.add(view, one, one.before().recorded(), before(one.before())));
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
      corrected.add(
          view,
          event(escalation, "escalation-raised", escalation.raisedOn(), escalation.recorded()),
          lastCorrected(
              newestFirst, escalation, before -> !before.raising().equals(escalation.raising())));
      if (answer != null) {
        corrected.add(
            view,
            event(escalation, "escalation-answered", answer.answeredOn(), answer.recorded()),
            lastCorrected(newestFirst, escalation, before -> answer.corrects(before.answer())));
      }
    }
  }

  /** When that was corrected last: the newest version that says something else of it. */
  private static @Nullable Recorded lastCorrected(
      List<safeguarding.lado.correction.PartCorrection<Escalation>> newestFirst,
      Escalation escalation,
      Predicate<Escalation> other) {
    return newestFirst.stream()
        .filter(one -> one.before().id().equals(escalation.id()) && other.test(one.before()))
        .findFirst()
        .map(safeguarding.lado.correction.PartCorrection::recorded)
        .orElse(null);
  }

  private static TimelineEvent event(
      Escalation escalation, String kind, LocalDate day, Recorded recorded) {
    return new TimelineEvent(kind, LondonTime.startOf(day), false, recorded, escalation.id());
  }

  private static PartCorrection.Builder before(Escalation escalation) {
    var before = PartCorrection.newBuilder().setEscalation(wire(escalation));
    Escalation.Answer answer = escalation.answer();
    if (answer != null) {
      before
          .setBeforeEndRecordedAt(Wire.instant(answer.recorded().at()))
          .setBeforeEndRecordedBy(answer.recorded().name());
    }
    return before;
  }

  private static safeguarding.contracts.lado.v1.Escalation wire(Escalation escalation) {
    var wire =
        safeguarding.contracts.lado.v1.Escalation.newBuilder()
            .setEscalationId(escalation.id().toString())
            .setByReinstatement(escalation.isByReinstatement())
            .setFollowsReinstatement(escalation.follows())
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

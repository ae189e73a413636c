package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;

/**
 * Adds how the decisions were corrected or taken back, and what they said before. One that was
 * taken back stays in the timeline too, where it was made.
 */
@Singleton
final class DecisionCorrectionPartGrpc implements AllegationPartGrpc {
  private final ThresholdCorrectionStore thresholds;
  private final OutcomeCorrectionStore outcomes;
  private final RecordGrpc records;

  DecisionCorrectionPartGrpc(
      ThresholdCorrectionStore thresholds, OutcomeCorrectionStore outcomes, RecordGrpc records) {
    this.thresholds = thresholds;
    this.outcomes = outcomes;
    this.records = records;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    for (ThresholdCorrection correction : thresholds.of(kept.allegation().id())) {
      view.addThresholdCorrections(wire(correction));
      view.addTimeline(
          records.event(
              new TimelineEvent(
                  correction.takenBack() ? "threshold-taken-back" : "threshold-corrected",
                  correction.recorded().at(),
                  true,
                  correction.recorded(),
                  correction.id(),
                  correction.reason())));
      if (correction.takenBack()) {
        view.addTimeline(
            records.event(
                new TimelineEvent(
                    "threshold-decided",
                    correction.before().decidedAt(),
                    true,
                    correction.beforeRecorded(),
                    correction.id())));
      }
    }
    for (OutcomeCorrection correction : outcomes.of(kept.allegation().id())) {
      view.addOutcomeCorrections(wire(correction));
      view.addTimeline(
          records.event(
              new TimelineEvent(
                  correction.takenBack() ? "outcome-taken-back" : "outcome-corrected",
                  correction.recorded().at(),
                  true,
                  correction.recorded(),
                  correction.id(),
                  correction.reason())));
      if (correction.takenBack()) {
        view.addTimeline(
            records.event(
                new TimelineEvent(
                    "outcome-recorded",
                    LondonTime.startOf(correction.before().concludedOn()),
                    false,
                    correction.beforeRecorded(),
                    correction.id())));
      }
    }
  }

  private static safeguarding.contracts.lado.v1.ThresholdCorrection wire(
      ThresholdCorrection correction) {
    return safeguarding.contracts.lado.v1.ThresholdCorrection.newBuilder()
        .setCorrectionId(correction.id().toString())
        .setReason(correction.reason())
        .setRecordedAt(Wire.instant(correction.recorded().at()))
        .setRecordedBy(correction.recorded().name())
        .setBefore(AllegationViewGrpc.decision(correction.before()))
        .setBeforeRecordedAt(Wire.instant(correction.beforeRecorded().at()))
        .setBeforeRecordedBy(correction.beforeRecorded().name())
        .setTakenBack(correction.takenBack())
        .build();
  }

  private static safeguarding.contracts.lado.v1.OutcomeCorrection wire(
      OutcomeCorrection correction) {
    var before = AllegationViewGrpc.outcome(correction.before()).toBuilder();
    correction.findings().forEach(finding -> before.addFindings(FindingPartGrpc.wire(finding)));
    return safeguarding.contracts.lado.v1.OutcomeCorrection.newBuilder()
        .setCorrectionId(correction.id().toString())
        .setReason(correction.reason())
        .setRecordedAt(Wire.instant(correction.recorded().at()))
        .setRecordedBy(correction.recorded().name())
        .setBefore(before)
        .setBeforeRecordedAt(Wire.instant(correction.beforeRecorded().at()))
        .setBeforeRecordedBy(correction.beforeRecorded().name())
        .setTakenBack(correction.takenBack())
        .build();
  }
}

package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;

/** Adds how the decisions were corrected or taken back, and what they said before. */
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
    List<ThresholdCorrection> ofThreshold = thresholds.of(kept.allegation().id());
    ofThreshold.forEach(one -> view.addThresholdCorrections(wire(one)));
    tell("threshold-decided", "threshold", ofThreshold.stream().map(Told::of).toList(), view);
    List<OutcomeCorrection> ofOutcome = outcomes.of(kept.allegation().id());
    ofOutcome.forEach(one -> view.addOutcomeCorrections(wire(one)));
    tell("outcome-recorded", "outcome", ofOutcome.stream().map(Told::of).toList(), view);
  }

  /** As both are told: what was made until then, when and by whom, and what became of it. */
  private record Told(
      UUID id,
      String reason,
      Recorded recorded,
      boolean takenBack,
      Instant madeAt,
      boolean timeKnown,
      Recorded madeBy) {
    static Told of(ThresholdCorrection one) {
      return new Told(
          one.id(),
          one.reason(),
          one.recorded(),
          one.takenBack(),
          one.before().decidedAt(),
          true,
          one.beforeRecorded());
    }

    static Told of(OutcomeCorrection one) {
      return new Told(
          one.id(),
          one.reason(),
          one.recorded(),
          one.takenBack(),
          LondonTime.startOf(one.before().concludedOn()),
          false,
          one.beforeRecorded());
    }
  }

  /** A decision stands where and by whom it was first made, and below it what became of it. */
  private void tell(
      String made, String what, List<Told> newestFirst, GetAllegationResponse.Builder view) {
    @Nullable Told first = null;
    for (Told one : newestFirst.reversed()) {
      first = first == null ? one : first;
      view.addTimeline(
          records.event(
              new TimelineEvent(
                  what + (one.takenBack() ? "-taken-back" : "-corrected"),
                  one.recorded().at(),
                  true,
                  one.recorded(),
                  one.id(),
                  one.reason())));
      if (one.takenBack()) {
        view.addTimeline(made(made, first));
        first = null;
      }
    }
    if (first != null) {
      withoutWhatStandsNow(made, view);
      view.addTimeline(made(made, first));
    }
  }

  private safeguarding.contracts.record.v1.TimelineEvent made(String kind, Told first) {
    return records.event(
        new TimelineEvent(kind, first.madeAt(), first.timeKnown(), first.madeBy(), first.id()));
  }

  /** What stands now is told by the corrections that led to it. */
  private static void withoutWhatStandsNow(String made, GetAllegationResponse.Builder view) {
    for (int i = 0; i < view.getTimelineCount(); i++) {
      if (view.getTimeline(i).getKind().equals(made)
          && view.getTimeline(i).getAboutId().isEmpty()) {
        view.removeTimeline(i);
        return;
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

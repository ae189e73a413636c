package safeguarding.lado.strand;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.correction.PartCorrectionsGrpc;

/** Adds the strands of an allegation, with their clocks and what happened in them. */
@Singleton
final class StrandPartGrpc implements AllegationPartGrpc {
  private final StrandStore store;
  private final StrandCorrectionStore corrections;
  private final EmployerClocks clocks;
  private final RecordGrpc records;
  private final PartCorrectionsGrpc corrected;

  StrandPartGrpc(
      StrandStore store,
      StrandCorrectionStore corrections,
      EmployerClocks clocks,
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
    CorrectedStrands known = corrections.of(kept.allegation().id());
    corrections(known, view);
    for (Strand strand : store.of(kept.allegation().id())) {
      view.addStrands(wire(strand));
      clocks
          .of(strand.steps(), strand.isOpen())
          .forEach(clock ->
              view.addDeadlines(
                  records.deadline(clock, today).toBuilder().setAboutId(strand.id().toString())));
      timeline(known, strand, view);
    }
  }

  private void corrections(CorrectedStrands known, GetAllegationResponse.Builder view) {
    for (var one : known.strands()) {
      Strand strand = one.before();
      PartCorrection.Builder before = PartCorrection.newBuilder().setStrand(wire(strand));
      StrandClosing closing = strand.closing();
      if (closing != null) {
        before
            .setBeforeEndRecordedAt(Wire.instant(closing.recorded().at()))
            .setBeforeEndRecordedBy(closing.recorded().name());
      }
      corrected.add(view, one, strand.recorded(), before);
    }
    for (var one : known.steps()) {
      StrandStep step = one.before().step();
      corrected.add(
          view,
          one,
          step.recorded(),
          PartCorrection.newBuilder().setStrandStep(wire(one.before().strandId(), step)));
    }
  }

  private void timeline(CorrectedStrands known, Strand strand, GetAllegationResponse.Builder view) {
    corrected.add(
        view,
        event(strand, "opened", strand.openedOn(), strand.recorded(), strand.notes()),
        known.opening(strand));
    for (StrandStep step : strand.steps()) {
      corrected.add(
          view,
          event(strand, step.kind().key(), step.happenedOn(), step.recorded(), step.notes()),
          known.step(strand, step));
    }
    StrandClosing closing = strand.closing();
    if (closing != null) {
      corrected.add(
          view,
          event(strand, "closed", closing.closedOn(), closing.recorded(), closing.notes()),
          known.closing(strand));
    }
  }

  private static TimelineEvent event(
      Strand strand, String kind, LocalDate day, Recorded recorded, String note) {
    return new TimelineEvent(
        "strand-" + kind, LondonTime.startOf(day), false, recorded, strand.id(), note);
  }

  private static safeguarding.contracts.lado.v1.Strand wire(Strand strand) {
    var wire =
        safeguarding.contracts.lado.v1.Strand.newBuilder()
            .setStrandId(strand.id().toString())
            .setOpening(
                safeguarding.contracts.lado.v1.StrandOpening.newBuilder()
                    .setKind(
                        WireEnum.write(
                            safeguarding.contracts.lado.v1.StrandKind.class,
                            "STRAND_KIND_",
                            strand.kind()))
                    .setOpenedOn(Wire.date(strand.openedOn()))
                    .setLedBy(strand.ledBy())
                    .setReference(strand.reference())
                    .setNotes(strand.notes()));
    strand.steps().forEach(step -> wire.addSteps(wire(strand.id(), step)));
    if (strand.closing() != null) {
      wire.setClosing(wire(strand, strand.closing()));
    }
    return wire.build();
  }

  private static safeguarding.contracts.lado.v1.StrandStep wire(UUID strand, StrandStep step) {
    return safeguarding.contracts.lado.v1.StrandStep.newBuilder()
        .setStrandId(strand.toString())
        .setNumber(step.number())
        .setKind(
            WireEnum.write(
                safeguarding.contracts.lado.v1.StrandStepKind.class,
                "STRAND_STEP_KIND_",
                step.kind()))
        .setHappenedOn(Wire.date(step.happenedOn()))
        .setNotes(step.notes())
        .build();
  }

  private static safeguarding.contracts.lado.v1.StrandClosing wire(
      Strand strand, StrandClosing closing) {
    return safeguarding.contracts.lado.v1.StrandClosing.newBuilder()
        .setStrandId(strand.id().toString())
        .setClosedOn(Wire.date(closing.closedOn()))
        .setResult(
            WireEnum.write(
                safeguarding.contracts.lado.v1.StrandResult.class,
                "STRAND_RESULT_",
                closing.result()))
        .setNotes(closing.notes())
        .build();
  }
}

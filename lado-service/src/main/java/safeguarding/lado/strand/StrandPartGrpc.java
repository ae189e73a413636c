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
    corrections(kept.allegation().id(), view);
    for (Strand strand : store.of(kept.allegation().id())) {
      view.addStrands(wire(strand));
      clocks
          .of(strand.steps(), strand.isOpen())
          .forEach(clock ->
              view.addDeadlines(
                  records.deadline(clock, today).toBuilder().setAboutId(strand.id().toString())));
      event(view, strand, "strand-opened", strand.openedOn(), strand.recorded(), strand.notes());
      for (StrandStep step : strand.steps()) {
        event(
            view,
            strand,
            "strand-" + step.kind().key(),
            step.happenedOn(),
            step.recorded(),
            step.notes());
      }
      if (strand.closing() != null) {
        event(
            view,
            strand,
            "strand-closed",
            strand.closing().closedOn(),
            strand.closing().recorded(),
            strand.closing().notes());
      }
    }
  }

  private void corrections(UUID allegationId, GetAllegationResponse.Builder view) {
    for (var one : corrections.of(allegationId)) {
      corrected.add(view, one, PartCorrection.newBuilder().setStrand(wire(one.before())));
    }
    for (var one : corrections.ofSteps(allegationId)) {
      var before = wire(one.before().strandId(), one.before().step());
      corrected.add(view, one, PartCorrection.newBuilder().setStrandStep(before));
    }
  }

  private void event(
      GetAllegationResponse.Builder view,
      Strand strand,
      String kind,
      LocalDate day,
      Recorded recorded,
      String note) {
    view.addTimeline(
        records.event(
            new TimelineEvent(kind, LondonTime.startOf(day), false, recorded, strand.id(), note)));
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

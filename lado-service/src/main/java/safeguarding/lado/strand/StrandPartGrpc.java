package safeguarding.lado.strand;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;

/** Adds the strands of an allegation, with their clocks and what happened in them. */
@Singleton
final class StrandPartGrpc implements AllegationPartGrpc {
  private final StrandStore store;
  private final EmployerClocks clocks;
  private final RecordGrpc records;

  StrandPartGrpc(StrandStore store, EmployerClocks clocks, RecordGrpc records) {
    this.store = store;
    this.clocks = clocks;
    this.records = records;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
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
    strand.steps().forEach(step -> wire.addSteps(wire(strand, step)));
    if (strand.closing() != null) {
      wire.setClosing(wire(strand, strand.closing()));
    }
    return wire.build();
  }

  private static safeguarding.contracts.lado.v1.StrandStep wire(Strand strand, StrandStep step) {
    return safeguarding.contracts.lado.v1.StrandStep.newBuilder()
        .setStrandId(strand.id().toString())
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

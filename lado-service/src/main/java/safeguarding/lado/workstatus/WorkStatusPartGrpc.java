package safeguarding.lado.workstatus;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.Agreement;
import safeguarding.contracts.lado.v1.Consultation;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.NotAgreedReason;
import safeguarding.contracts.lado.v1.WorkStatus;
import safeguarding.contracts.lado.v1.WorkStatusEntry;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;

/** Adds what the adult did at work, and whether anybody agreed to it. */
@Singleton
final class WorkStatusPartGrpc implements AllegationPartGrpc {
  private final WorkStatusStore store;
  private final RecordGrpc records;

  WorkStatusPartGrpc(WorkStatusStore store, RecordGrpc records) {
    this.store = store;
    this.records = records;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    for (KeptWorkStatus status : store.of(kept.allegation().id())) {
      view.addWorkStatuses(wire(status));
      view.addTimeline(
          records.event(
              new TimelineEvent(
                  "adult-" + status.status().key(),
                  LondonTime.startOf(status.since()),
                  false,
                  status.recorded(),
                  null)));
    }
  }

  private static safeguarding.contracts.lado.v1.KeptWorkStatus wire(KeptWorkStatus status) {
    var wire =
        safeguarding.contracts.lado.v1.KeptWorkStatus.newBuilder()
            .setEntry(
                WorkStatusEntry.newBuilder()
                    .setStatus(WireEnum.write(WorkStatus.class, "WORK_STATUS_", status.status()))
                    .setSince(Wire.date(status.since()))
                    .setDecidedBy(status.decidedBy())
                    .setLado(WireEnum.write(Consultation.class, "CONSULTATION_", status.lado()))
                    .setPolice(WireEnum.write(Consultation.class, "CONSULTATION_", status.police()))
                    .setWouldHaveBeenRemoved(status.wouldHaveBeenRemoved())
                    .setNotes(status.notes()));
    var knownOn = status.knownOn();
    if (knownOn != null) {
      wire.getEntryBuilder().setKnownOn(Wire.date(knownOn));
    }
    var notAgreed = status.notAgreed();
    if (notAgreed != null) {
      wire.setAgreement(
          notAgreed.isEmpty() ? Agreement.AGREEMENT_AGREED : Agreement.AGREEMENT_NOT_AGREED);
      notAgreed.forEach(reason ->
          wire.addNotAgreedReasons(
              WireEnum.write(NotAgreedReason.class, "NOT_AGREED_REASON_", reason)));
    }
    return wire.build();
  }
}

package safeguarding.lado.workstatus;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.Agreement;
import safeguarding.contracts.lado.v1.Consultation;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.NotAgreedReason;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.contracts.lado.v1.WorkStatus;
import safeguarding.contracts.lado.v1.WorkStatusEntry;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.correction.PartCorrectionsGrpc;

/** Adds what the adult did at work, and whether anybody agreed to it. */
@Singleton
final class WorkStatusPartGrpc implements AllegationPartGrpc {
  private final WorkStatusStore store;
  private final WorkStatusCorrectionStore corrections;
  private final PartCorrectionsGrpc corrected;

  WorkStatusPartGrpc(
      WorkStatusStore store, WorkStatusCorrectionStore corrections, PartCorrectionsGrpc corrected) {
    this.store = store;
    this.corrections = corrections;
    this.corrected = corrected;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    var newestFirst = corrections.of(kept.allegation().id());
    newestFirst.forEach(one ->
        corrected.add(
            view,
            one,
            one.before().recorded(),
            PartCorrection.newBuilder().setWorkStatus(wire(one.before()))));
    List<KeptWorkStatus> known = store.of(kept.allegation().id());
    for (KeptWorkStatus status : known) {
      view.addWorkStatuses(
          wire(status).setRecordedAgain(known.stream().anyMatch(later -> later.replaces(status))));
      corrected.add(
          view,
          new TimelineEvent(
              "adult-" + status.status().key(),
              LondonTime.startOf(status.since()),
              false,
              status.recorded(),
              null),
          lastCorrected(newestFirst, status));
    }
  }

  private static @Nullable Recorded lastCorrected(
      List<safeguarding.lado.correction.PartCorrection<KeptWorkStatus>> newestFirst,
      KeptWorkStatus status) {
    return newestFirst.stream()
        .filter(one -> one.before().isEntry(status.number(), status.place()))
        .findFirst()
        .map(safeguarding.lado.correction.PartCorrection::recorded)
        .orElse(null);
  }

  private static safeguarding.contracts.lado.v1.KeptWorkStatus.Builder wire(KeptWorkStatus status) {
    var wire =
        safeguarding.contracts.lado.v1.KeptWorkStatus.newBuilder()
            .setNumber(status.number())
            .setPlace(status.place())
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
    return wire;
  }
}

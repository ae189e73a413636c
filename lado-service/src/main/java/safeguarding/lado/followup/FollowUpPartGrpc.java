package safeguarding.lado.followup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.RuleClocks;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.correction.PartCorrectionsGrpc;
import safeguarding.lado.strand.Strands;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.workstatus.WorkStatuses;

/** Adds the follow-up, and by when a referral to the DBS is due. */
@Singleton
final class FollowUpPartGrpc implements AllegationPartGrpc {
  private final FollowUpStore store;
  private final FollowUpCorrectionStore corrections;
  private final Strands strands;
  private final WorkStatuses statuses;
  private final RuleClocks clocks;
  private final RecordGrpc records;
  private final PartCorrectionsGrpc corrected;

  FollowUpPartGrpc(
      FollowUpStore store,
      FollowUpCorrectionStore corrections,
      Strands strands,
      WorkStatuses statuses,
      RuleClocks clocks,
      RecordGrpc records,
      PartCorrectionsGrpc corrected) {
    this.store = store;
    this.corrections = corrections;
    this.strands = strands;
    this.statuses = statuses;
    this.clocks = clocks;
    this.records = records;
    this.corrected = corrected;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    UUID id = kept.allegation().id();
    List<KeptFollowUp> followUps = store.of(id);
    DbsReferral.of(statuses.of(id), strands.of(id), followUps)
        .flatMap(referral ->
            clocks.clock(LadoTimescales.DBS_REFERRAL, referral.removedOn(), referral.madeOn()))
        .ifPresent(clock -> view.addDeadlines(records.deadline(clock, today)));
    var newestFirst = corrections.of(id);
    newestFirst.forEach(one ->
        corrected.add(
            view,
            one,
            one.before().recorded(),
            PartCorrection.newBuilder().setFollowUp(wire(one.before()))));
    for (KeptFollowUp entry : followUps) {
      view.addFollowUps(wire(entry));
      corrected.add(
          view,
          new TimelineEvent(
              entry.kind().key() + "-" + entry.standing().key(),
              LondonTime.startOf(entry.happenedOn()),
              false,
              entry.recorded(),
              null,
              entry.what()),
          lastCorrected(newestFirst, entry));
    }
  }

  private static @Nullable Recorded lastCorrected(
      List<safeguarding.lado.correction.PartCorrection<KeptFollowUp>> newestFirst,
      KeptFollowUp entry) {
    return newestFirst.stream()
        .filter(one -> one.before().number() == entry.number())
        .findFirst()
        .map(safeguarding.lado.correction.PartCorrection::recorded)
        .orElse(null);
  }

  private static safeguarding.contracts.lado.v1.FollowUp wire(KeptFollowUp entry) {
    return safeguarding.contracts.lado.v1.FollowUp.newBuilder()
        .setKind(
            WireEnum.write(
                safeguarding.contracts.lado.v1.FollowUpKind.class, "FOLLOW_UP_KIND_", entry.kind()))
        .setStanding(
            WireEnum.write(
                safeguarding.contracts.lado.v1.FollowUpStanding.class,
                "FOLLOW_UP_STANDING_",
                entry.standing()))
        .setHappenedOn(Wire.date(entry.happenedOn()))
        .setBy(entry.by())
        .setWhat(entry.what())
        .setReference(entry.reference())
        .setRegulator(
            WireEnum.write(
                safeguarding.contracts.lado.v1.Regulator.class, "REGULATOR_", entry.regulator()))
        .setNumber(entry.number())
        .build();
  }
}

package safeguarding.lado.followup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.RuleClocks;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.strand.Strands;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.lado.workstatus.WorkStatuses;

/** Adds the follow-up, and by when a referral to the DBS is due. */
@Singleton
final class FollowUpPartGrpc implements AllegationPartGrpc {
  private final FollowUpStore store;
  private final Strands strands;
  private final WorkStatuses statuses;
  private final RuleClocks clocks;
  private final RecordGrpc records;

  FollowUpPartGrpc(
      FollowUpStore store,
      Strands strands,
      WorkStatuses statuses,
      RuleClocks clocks,
      RecordGrpc records) {
    this.store = store;
    this.strands = strands;
    this.statuses = statuses;
    this.clocks = clocks;
    this.records = records;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    UUID id = kept.allegation().id();
    List<KeptFollowUp> followUps = store.of(id);
    DbsReferral.of(statuses.of(id), strands.of(id), followUps)
        .flatMap(referral ->
            clocks.clock(LadoTimescales.DBS_REFERRAL, referral.removedOn(), referral.madeOn()))
        .ifPresent(clock -> view.addDeadlines(records.deadline(clock, today)));
    for (KeptFollowUp entry : followUps) {
      view.addFollowUps(wire(entry));
      view.addTimeline(
          records.event(
              new TimelineEvent(
                  entry.kind().key() + "-" + entry.standing().key(),
                  LondonTime.startOf(entry.happenedOn()),
                  false,
                  entry.recorded(),
                  null,
                  entry.what())));
    }
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
        .build();
  }
}

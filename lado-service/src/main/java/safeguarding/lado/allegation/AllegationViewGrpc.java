package safeguarding.lado.allegation;

import com.google.protobuf.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.lado.allegation.Allegation.Decided;
import safeguarding.lado.timescale.CaseClocks;

/** What is shown of an allegation, in the contract's words. */
public final class AllegationViewGrpc {
  private static final Comparator<Timestamp> BY_TIME =
      Comparator.comparingLong(Timestamp::getSeconds).thenComparingInt(Timestamp::getNanos);

  /** What is known by its day alone came after what has a time: the call begins its day. */
  private static final Comparator<TimelineEvent> NEWEST_FIRST =
      Comparator.comparingLong(AllegationViewGrpc::latest)
          .thenComparing(TimelineEvent::getHappenedAt, BY_TIME)
          .thenComparing(TimelineEvent::getRecordedAt, BY_TIME)
          .reversed();

  private static final long SECONDS_OF_A_DAY = 86_400;

  private final CaseClocks clocks;
  private final RecordGrpc records;
  private final LocalDate today;

  AllegationViewGrpc(CaseClocks clocks, RecordGrpc records, LocalDate today) {
    this.clocks = clocks;
    this.records = records;
    this.today = today;
  }

  /** The second by which it had happened, at the latest. */
  private static long latest(TimelineEvent event) {
    long second = event.getHappenedAt().getSeconds();
    return event.getTimeKnown() ? second : second + SECONDS_OF_A_DAY - 1;
  }

  /** Everything known of one allegation, with what its parts know besides. */
  GetAllegationResponse view(AllegationRecord kept, List<AllegationPartGrpc> parts) {
    Allegation allegation = kept.allegation();
    var view =
        GetAllegationResponse.newBuilder()
            .setAllegationId(allegation.id().toString())
            .setReference(kept.reference())
            .setEtag(kept.etag())
            .setState(state(allegation.state()))
            .setContact(ContactGrpc.wire(allegation.contact()))
            .setAdultId(kept.adult().id().toString())
            .setRepeat(kept.adult().repeat());
    kept.adult().notSame().forEach(adult -> view.addNotSameAdultIds(adult.toString()));
    if (allegation instanceof Decided decided) {
      view.setDecision(decision(decided.decision()));
    }
    if (allegation instanceof Concluded concluded) {
      view.setEnquiryOutcome(outcome(concluded.outcome()));
    }
    clocks.of(kept.events()).forEach(clock -> view.addDeadlines(records.deadline(clock, today)));
    kept.timeline().forEach(event -> view.addTimeline(records.event(event)));
    parts.forEach(part -> part.add(kept, view, today));
    List<TimelineEvent> timeline = new ArrayList<>(view.getTimelineList());
    timeline.sort(NEWEST_FIRST);
    return view.clearTimeline().addAllTimeline(timeline).build();
  }

  /** Writes a state. */
  public static safeguarding.contracts.lado.v1.AllegationState state(AllegationState state) {
    return WireEnum.write(
        safeguarding.contracts.lado.v1.AllegationState.class, "ALLEGATION_STATE_", state);
  }

  static safeguarding.contracts.lado.v1.ThresholdDecision decision(ThresholdDecision decision) {
    var wire =
        safeguarding.contracts.lado.v1.ThresholdDecision.newBuilder()
            .setDecidedAt(Wire.instant(decision.decidedAt()))
            .setReasons(decision.reasons())
            .setReferralOutcome(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.ReferralOutcome.class,
                    "REFERRAL_OUTCOME_",
                    decision.referralOutcome()))
            .setClearCut(decision.clearCut());
    decision
        .criteria()
        .forEach(criterion ->
            wire.addCriteria(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.ThresholdCriterion.class,
                    "THRESHOLD_CRITERION_",
                    criterion)));
    decision
        .consultationReasons()
        .forEach(reason ->
            wire.addConsultationReasons(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.ConsultationReason.class,
                    "CONSULTATION_REASON_",
                    reason)));
    return wire.build();
  }

  static safeguarding.contracts.lado.v1.EnquiryOutcome outcome(EnquiryOutcome outcome) {
    return safeguarding.contracts.lado.v1.EnquiryOutcome.newBuilder()
        .setConcludedOn(Wire.date(outcome.concludedOn()))
        .setOutcome(
            WireEnum.write(
                safeguarding.contracts.lado.v1.AllegationOutcome.class,
                "ALLEGATION_OUTCOME_",
                outcome.outcome()))
        .setReasons(outcome.reasons())
        .build();
  }
}

package safeguarding.lado.allegation;

import java.time.LocalDate;
import java.util.Optional;
import safeguarding.calendar.DeadlineState;
import safeguarding.contracts.lado.v1.AllegationRow;
import safeguarding.contracts.lado.v1.Deadline;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.lado.allegation.Allegation.Decided;
import safeguarding.lado.timescale.CaseClock;
import safeguarding.lado.timescale.CaseClocks;

/** What is shown of an allegation, in the contract's words. */
final class AllegationViewGrpc {
  private final CaseClocks clocks;
  private final LocalDate today;

  AllegationViewGrpc(CaseClocks clocks, LocalDate today) {
    this.clocks = clocks;
    this.today = today;
  }

  GetAllegationResponse view(AllegationRecord kept) {
    Allegation allegation = kept.allegation();
    var view =
        GetAllegationResponse.newBuilder()
            .setAllegationId(allegation.id().toString())
            .setReference(kept.reference())
            .setEtag(kept.etag())
            .setState(state(allegation.state()))
            .setContact(ContactGrpc.wire(allegation.contact()));
    if (allegation instanceof Decided decided) {
      view.setDecision(decision(decided.decision()));
    }
    if (allegation instanceof Concluded concluded) {
      view.setEnquiryOutcome(outcome(concluded.outcome()));
    }
    clocks.of(kept.events()).forEach(clock -> view.addDeadlines(deadline(clock)));
    kept.timeline().forEach(event -> view.addTimeline(event(event)));
    return view.build();
  }

  AllegationRow row(AllegationSummary summary, boolean withNames) {
    var row =
        AllegationRow.newBuilder()
            .setAllegationId(summary.id().toString())
            .setReference(summary.reference())
            .setReceivedAt(Wire.instant(summary.receivedAt()))
            .setState(state(summary.state()))
            .setAdultInitials(summary.initials())
            .setAdultName(withNames ? summary.adultName() : "")
            .setRole(ContactGrpc.role(summary.role()))
            .setSetting(summary.setting())
            .setPrimaryConcern(ContactGrpc.concern(summary.primaryConcern()))
            .setReferralOutcome(
                EnumGrpc.write(
                    safeguarding.contracts.lado.v1.ReferralOutcome.class,
                    "REFERRAL_OUTCOME_",
                    summary.referralOutcome()))
            .setEnquiryOutcome(
                EnumGrpc.write(
                    safeguarding.contracts.lado.v1.AllegationOutcome.class,
                    "ALLEGATION_OUTCOME_",
                    summary.outcome()));
    Optional<CaseClock> next = clocks.next(summary.events(), today);
    next.ifPresent(clock -> row.setNextDeadline(deadline(clock)));
    return row.build();
  }

  static safeguarding.contracts.lado.v1.AllegationState state(AllegationState state) {
    return EnumGrpc.write(
        safeguarding.contracts.lado.v1.AllegationState.class, "ALLEGATION_STATE_", state);
  }

  private static safeguarding.contracts.lado.v1.ThresholdDecision decision(
      ThresholdDecision decision) {
    var wire =
        safeguarding.contracts.lado.v1.ThresholdDecision.newBuilder()
            .setDecidedAt(Wire.instant(decision.decidedAt()))
            .setReasons(decision.reasons())
            .setReferralOutcome(
                EnumGrpc.write(
                    safeguarding.contracts.lado.v1.ReferralOutcome.class,
                    "REFERRAL_OUTCOME_",
                    decision.referralOutcome()));
    decision
        .criteria()
        .forEach(criterion ->
            wire.addCriteria(
                EnumGrpc.write(
                    safeguarding.contracts.lado.v1.ThresholdCriterion.class,
                    "THRESHOLD_CRITERION_",
                    criterion)));
    decision
        .consultationReasons()
        .forEach(reason ->
            wire.addConsultationReasons(
                EnumGrpc.write(
                    safeguarding.contracts.lado.v1.ConsultationReason.class,
                    "CONSULTATION_REASON_",
                    reason)));
    return wire.build();
  }

  private static safeguarding.contracts.lado.v1.EnquiryOutcome outcome(EnquiryOutcome outcome) {
    return safeguarding.contracts.lado.v1.EnquiryOutcome.newBuilder()
        .setConcludedOn(Wire.date(outcome.concludedOn()))
        .setOutcome(
            EnumGrpc.write(
                safeguarding.contracts.lado.v1.AllegationOutcome.class,
                "ALLEGATION_OUTCOME_",
                outcome.outcome()))
        .setReasons(outcome.reasons())
        .build();
  }

  private static safeguarding.contracts.lado.v1.TimelineEvent event(TimelineEvent event) {
    return safeguarding.contracts.lado.v1.TimelineEvent.newBuilder()
        .setKind(event.kind())
        .setHappenedAt(Wire.instant(event.happenedAt()))
        .setTimeKnown(event.timeKnown())
        .setRecordedAt(Wire.instant(event.recorded().at()))
        .setRecordedBy(event.recorded().name())
        .build();
  }

  private Deadline deadline(CaseClock clock) {
    safeguarding.calendar.Deadline deadline = clock.deadline();
    DeadlineState state = deadline.state(today);
    LocalDate metOn = deadline.metOn();
    var wire =
        Deadline.newBuilder()
            .setRuleId(deadline.ruleId())
            .setTitle(deadline.title())
            .setStartedOn(Wire.date(deadline.startedOn()))
            .setDueOn(Wire.date(deadline.dueOn()))
            .setState(
                EnumGrpc.write(
                    safeguarding.contracts.lado.v1.DeadlineState.class, "DEADLINE_STATE_", state))
            .setLimit(clock.rule().limit().inWords())
            .setSource(clock.rule().source());
    if (metOn == null) {
      clocks.workingDaysLeft(deadline, today).ifPresent(wire::setWorkingDaysLeft);
    } else {
      wire.setMetOn(Wire.date(metOn)).setWorkingDaysLeft(0);
    }
    return wire.build();
  }
}

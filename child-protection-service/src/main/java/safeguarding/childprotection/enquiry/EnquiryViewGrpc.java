package safeguarding.childprotection.enquiry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.calendar.RuleClock;
import safeguarding.childprotection.enquiry.Enquiry.ClosedAtReferral;
import safeguarding.childprotection.enquiry.Enquiry.Concluded;
import safeguarding.childprotection.enquiry.Enquiry.Discussed;
import safeguarding.childprotection.enquiry.Enquiry.Section47;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** What is shown of an enquiry, in the contract's words. */
public final class EnquiryViewGrpc {
  private EnquiryViewGrpc() {}

  /**
   * Writes an enquiry as it is kept.
   *
   * @param conferenceNeededFor the children for whom a conference is needed, while none answers it
   */
  public static safeguarding.contracts.childprotection.v1.Enquiry wire(
      EnquiryRecord kept, List<UUID> conferenceNeededFor, ConferenceClocks clocks) {
    Enquiry enquiry = kept.enquiry();
    Referral referral = enquiry.referral();
    var wire =
        safeguarding.contracts.childprotection.v1.Enquiry.newBuilder()
            .setEnquiryId(enquiry.id().toString())
            .setEtag(kept.etag())
            .setState(
                WireEnum.write(
                    safeguarding.contracts.childprotection.v1.EnquiryState.class,
                    "ENQUIRY_STATE_",
                    enquiry.state()))
            .setReceivedOn(Wire.date(referral.receivedOn()))
            .setSource(
                WireEnum.write(
                    safeguarding.contracts.childprotection.v1.ReferralSource.class,
                    "REFERRAL_SOURCE_",
                    referral.source()))
            .setSummary(referral.summary());
    referral.childIds().forEach(child -> wire.addChildIds(child.toString()));
    conferenceNeededFor.forEach(child -> wire.addConferenceNeededFor(child.toString()));
    if (enquiry instanceof ClosedAtReferral closed) {
      wire.setClosure(closure(closed.closure()));
    }
    if (enquiry instanceof Discussed discussed) {
      wire.setStrategyDiscussion(discussion(discussed.discussion()));
    }
    if (enquiry instanceof Concluded concluded) {
      wire.setSection47Conclusion(conclusion(concluded.conclusion()));
    }
    if (enquiry instanceof Section47 open) {
      Optional<RuleClock> clock = clocks.initialConference(open.discussion().heldOn(), null);
      clock.ifPresent(due -> wire.setConferenceDueOn(Wire.date(due.deadline().dueOn())));
    }
    return wire.build();
  }

  private static safeguarding.contracts.childprotection.v1.Closure closure(Closure closure) {
    return safeguarding.contracts.childprotection.v1.Closure.newBuilder()
        .setClosedOn(Wire.date(closure.closedOn()))
        .setOutcome(
            WireEnum.write(
                safeguarding.contracts.childprotection.v1.ReferralClosure.class,
                "REFERRAL_CLOSURE_",
                closure.outcome()))
        .setReasons(closure.reasons())
        .build();
  }

  private static safeguarding.contracts.childprotection.v1.StrategyDiscussion discussion(
      StrategyDiscussion discussion) {
    var wire =
        safeguarding.contracts.childprotection.v1.StrategyDiscussion.newBuilder()
            .setHeldAt(Wire.instant(discussion.heldAt()))
            .setDecision(
                WireEnum.write(
                    safeguarding.contracts.childprotection.v1.StrategyDecision.class,
                    "STRATEGY_DECISION_",
                    discussion.decision()))
            .setReasons(discussion.reasons());
    discussion.tookPart().forEach(agency -> wire.addTookPart(agency(agency)));
    if (discussion.writtenUpAt() != null) {
      wire.setWrittenUpAt(Wire.instant(discussion.writtenUpAt()));
    }
    return wire.build();
  }

  private static safeguarding.contracts.childprotection.v1.Section47Conclusion conclusion(
      Section47Conclusion conclusion) {
    var wire =
        safeguarding.contracts.childprotection.v1.Section47Conclusion.newBuilder()
            .setConcludedOn(Wire.date(conclusion.concludedOn()))
            .setReasons(conclusion.reasons());
    conclusion
        .findings()
        .forEach(finding ->
            wire.addFindings(
                safeguarding.contracts.childprotection.v1.ChildFinding.newBuilder()
                    .setChildId(finding.childId().toString())
                    .setOutcome(
                        WireEnum.write(
                            safeguarding.contracts.childprotection.v1.Section47Outcome.class,
                            "SECTION47_OUTCOME_",
                            finding.outcome()))));
    return wire.build();
  }

  /** Writes an agency. */
  public static safeguarding.contracts.childprotection.v1.Agency agency(Agency agency) {
    return WireEnum.write(
        safeguarding.contracts.childprotection.v1.Agency.class, "AGENCY_", agency);
  }
}

package safeguarding.childprotection.enquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.childprotection.child.Sex;
import safeguarding.childprotection.enquiry.ReceiveReferral.ReferredChild;
import safeguarding.childprotection.enquiry.RecordSection47Outcome.ToldFinding;
import safeguarding.contracts.childprotection.v1.StrategyRecord;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** What is told of an enquiry, as the contract asks for it. */
final class EnquiryCommandGrpc {
  private EnquiryCommandGrpc() {}

  static ReceiveReferral referral(safeguarding.contracts.childprotection.v1.Referral wire) {
    List<ReferredChild> children = new ArrayList<>();
    for (var child : wire.getChildrenList()) {
      children.add(child(child, "children[" + children.size() + "]"));
    }
    return new ReceiveReferral(
        wire.getFamilyId().isEmpty() ? null : Wire.uuid(wire.getFamilyId(), "family_id"),
        children,
        wire.hasReceivedOn() ? Wire.date(wire.getReceivedOn(), "received_on") : null,
        WireEnum.read(ReferralSource.class, "REFERRAL_SOURCE_", wire.getSource(), "source"),
        wire.getSummary());
  }

  private static ReferredChild child(
      safeguarding.contracts.childprotection.v1.ReferredChild wire, String path) {
    return new ReferredChild(
        wire.getChildNumber(),
        wire.getGivenNames(),
        wire.getFamilyName(),
        wire.hasDateOfBirth() ? Wire.date(wire.getDateOfBirth(), path + ".date_of_birth") : null,
        wire.hasExpectedDateOfBirth()
            ? Wire.date(wire.getExpectedDateOfBirth(), path + ".expected_date_of_birth")
            : null,
        WireEnum.read(Sex.class, "SEX_", wire.getSex(), path + ".sex"));
  }

  static CloseReferral closure(safeguarding.contracts.childprotection.v1.Closure wire) {
    return new CloseReferral(
        wire.hasClosedOn() ? Wire.date(wire.getClosedOn(), "closed_on") : null,
        WireEnum.read(ReferralClosure.class, "REFERRAL_CLOSURE_", wire.getOutcome(), "outcome"),
        wire.getReasons());
  }

  static HoldStrategyDiscussion discussion(
      safeguarding.contracts.childprotection.v1.StrategyDiscussion wire) {
    return new HoldStrategyDiscussion(
        wire.hasHeldAt() ? Wire.instant(wire.getHeldAt(), "held_at") : null,
        WireEnum.all(Agency.class, "AGENCY_", wire.getTookPartList(), "took_part"),
        WireEnum.read(StrategyDecision.class, "STRATEGY_DECISION_", wire.getDecision(), "decision"),
        wire.getReasons(),
        wire.hasWrittenUpAt() ? Wire.instant(wire.getWrittenUpAt(), "written_up_at") : null);
  }

  static @Nullable Instant writtenUpAt(StrategyRecord wire) {
    return wire.hasWrittenUpAt() ? Wire.instant(wire.getWrittenUpAt(), "written_up_at") : null;
  }

  static RecordSection47Outcome conclusion(
      safeguarding.contracts.childprotection.v1.Section47Conclusion wire) {
    List<ToldFinding> findings = new ArrayList<>();
    for (var finding : wire.getFindingsList()) {
      String path = "findings[" + findings.size() + "]";
      findings.add(
          new ToldFinding(
              Wire.uuid(finding.getChildId(), path + ".child_id"),
              WireEnum.read(
                  Section47Outcome.class,
                  "SECTION47_OUTCOME_",
                  finding.getOutcome(),
                  path + ".outcome")));
    }
    return new RecordSection47Outcome(
        wire.hasConcludedOn() ? Wire.date(wire.getConcludedOn(), "concluded_on") : null,
        findings,
        wire.getReasons());
  }
}

package safeguarding.lado.allegation;

import java.util.ArrayList;
import java.util.List;
import safeguarding.contracts.lado.v1.AllegationFinding;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** Decisions and outcomes as the contract asks for them. */
final class CommandGrpc {
  private CommandGrpc() {}

  static DecideThreshold decision(safeguarding.contracts.lado.v1.ThresholdDecision wire) {
    return new DecideThreshold(
        wire.hasDecidedAt() ? Wire.instant(wire.getDecidedAt(), "decided_at") : null,
        WireEnum.all(
            ThresholdCriterion.class, "THRESHOLD_CRITERION_", wire.getCriteriaList(), "criteria"),
        WireEnum.all(
            ConsultationReason.class,
            "CONSULTATION_REASON_",
            wire.getConsultationReasonsList(),
            "consultation_reasons"),
        wire.getReasons(),
        WireEnum.read(
            ReferralOutcome.class,
            "REFERRAL_OUTCOME_",
            wire.getReferralOutcome(),
            "referral_outcome"),
        wire.getClearCut());
  }

  static RecordOutcome outcome(safeguarding.contracts.lado.v1.EnquiryOutcome wire) {
    return new RecordOutcome(
        wire.hasConcludedOn() ? Wire.date(wire.getConcludedOn(), "concluded_on") : null,
        WireEnum.read(AllegationOutcome.class, "ALLEGATION_OUTCOME_", wire.getOutcome(), "outcome"),
        wire.getReasons(),
        findings(wire));
  }

  private static List<ToldFinding> findings(safeguarding.contracts.lado.v1.EnquiryOutcome wire) {
    List<ToldFinding> findings = new ArrayList<>();
    for (AllegationFinding finding : wire.getFindingsList()) {
      findings.add(
          new ToldFinding(
              finding.getAllegation(),
              WireEnum.read(
                  AllegationOutcome.class,
                  "ALLEGATION_OUTCOME_",
                  finding.getOutcome(),
                  "findings[" + findings.size() + "].outcome")));
    }
    return findings;
  }
}

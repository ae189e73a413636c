package safeguarding.gateway.api;

import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.AllegationOrder;
import safeguarding.contracts.lado.v1.AllegationOutcome;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.CareStatus;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.ConsultationReason;
import safeguarding.contracts.lado.v1.DeadlineState;
import safeguarding.contracts.lado.v1.EmploymentKind;
import safeguarding.contracts.lado.v1.ReceivedBy;
import safeguarding.contracts.lado.v1.ReferralOutcome;
import safeguarding.contracts.lado.v1.SourceRole;
import safeguarding.contracts.lado.v1.ThresholdCriterion;
import safeguarding.gateway.calls.EnumKeys;

/** The words of allegations as JSON writes them. */
final class AllegationKeys {
  static final EnumKeys<AdultRole> ROLES = EnumKeys.of(AdultRole.class);
  static final EnumKeys<Concern> CONCERNS = EnumKeys.of(Concern.class);
  static final EnumKeys<EmploymentKind> EMPLOYMENT = EnumKeys.of(EmploymentKind.class);
  static final EnumKeys<CareStatus> CARE_STATUS = EnumKeys.of(CareStatus.class);
  static final EnumKeys<ReceivedBy> RECEIVED_BY = EnumKeys.of(ReceivedBy.class);
  static final EnumKeys<SourceRole> SOURCES = EnumKeys.of(SourceRole.class);
  static final EnumKeys<ThresholdCriterion> CRITERIA = EnumKeys.of(ThresholdCriterion.class);
  static final EnumKeys<ConsultationReason> REASONS = EnumKeys.of(ConsultationReason.class);
  static final EnumKeys<ReferralOutcome> REFERRALS = EnumKeys.of(ReferralOutcome.class);
  static final EnumKeys<AllegationOutcome> OUTCOMES = EnumKeys.of(AllegationOutcome.class);
  static final EnumKeys<AllegationState> STATES = EnumKeys.of(AllegationState.class);
  static final EnumKeys<AllegationOrder> ORDERS = EnumKeys.of(AllegationOrder.class);
  static final EnumKeys<DeadlineState> DEADLINES = EnumKeys.of(DeadlineState.class);

  private AllegationKeys() {}
}

package safeguarding.gateway.calls;

import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.AllegationOrder;
import safeguarding.contracts.lado.v1.AllegationOutcome;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.CareStatus;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.ConsultationReason;
import safeguarding.contracts.lado.v1.EmploymentKind;
import safeguarding.contracts.lado.v1.ReceivedBy;
import safeguarding.contracts.lado.v1.ReferralOutcome;
import safeguarding.contracts.lado.v1.SourceRole;
import safeguarding.contracts.lado.v1.ThresholdCriterion;
import safeguarding.contracts.record.v1.DeadlineState;

/** The words of allegations as addresses, forms and JSON write them. */
public final class AllegationKeys {

  /** Roles of adults. */
  public static final EnumKeys<AdultRole> ROLES = EnumKeys.of(AdultRole.class);

  /** Concerns. */
  public static final EnumKeys<Concern> CONCERNS = EnumKeys.of(Concern.class);

  /** Kinds of employment. */
  public static final EnumKeys<EmploymentKind> EMPLOYMENT = EnumKeys.of(EmploymentKind.class);

  /** How a child is known to social care. */
  public static final EnumKeys<CareStatus> CARE_STATUS = EnumKeys.of(CareStatus.class);

  /** Ways of receiving a contact. */
  public static final EnumKeys<ReceivedBy> RECEIVED_BY = EnumKeys.of(ReceivedBy.class);

  /** Who told the LADO. */
  public static final EnumKeys<SourceRole> SOURCES = EnumKeys.of(SourceRole.class);

  /** Criteria of the threshold. */
  public static final EnumKeys<ThresholdCriterion> CRITERIA = EnumKeys.of(ThresholdCriterion.class);

  /** Reasons for consultation. */
  public static final EnumKeys<ConsultationReason> REASONS = EnumKeys.of(ConsultationReason.class);

  /** Outcomes of referrals. */
  public static final EnumKeys<ReferralOutcome> REFERRALS = EnumKeys.of(ReferralOutcome.class);

  /** Outcomes of enquiries. */
  public static final EnumKeys<AllegationOutcome> OUTCOMES = EnumKeys.of(AllegationOutcome.class);

  /** States of allegations. */
  public static final EnumKeys<AllegationState> STATES = EnumKeys.of(AllegationState.class);

  /** Orders of lists. */
  public static final EnumKeys<AllegationOrder> ORDERS = EnumKeys.of(AllegationOrder.class);

  /** States of deadlines. */
  public static final EnumKeys<DeadlineState> DEADLINES = EnumKeys.of(DeadlineState.class);

  private AllegationKeys() {}
}

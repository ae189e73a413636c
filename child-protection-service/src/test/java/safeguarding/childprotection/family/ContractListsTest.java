package safeguarding.childprotection.family;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.contracts.childprotection.v1.Agency;
import safeguarding.contracts.childprotection.v1.ConferenceKind;
import safeguarding.contracts.childprotection.v1.ConferenceState;
import safeguarding.contracts.childprotection.v1.DecisionOutcome;
import safeguarding.contracts.childprotection.v1.DelayReason;
import safeguarding.contracts.childprotection.v1.EnquiryState;
import safeguarding.contracts.childprotection.v1.PlanCategory;
import safeguarding.contracts.childprotection.v1.PlanEndReason;
import safeguarding.contracts.childprotection.v1.ReferralClosure;
import safeguarding.contracts.childprotection.v1.ReferralSource;
import safeguarding.contracts.childprotection.v1.Section47Outcome;
import safeguarding.contracts.childprotection.v1.Sex;
import safeguarding.contracts.childprotection.v1.StrategyDecision;
import safeguarding.contracts.childprotection.v1.WithdrawalReason;
import safeguarding.servicetesting.ContractLists;

/** The lists of the service and those of the contract are the same. */
class ContractListsTest {
  static Stream<Arguments> lists() {
    return Stream.of(
        of(safeguarding.childprotection.child.Sex.values(), Sex.values(), "SEX_"),
        of(safeguarding.childprotection.enquiry.Agency.values(), Agency.values(), "AGENCY_"),
        of(
            safeguarding.childprotection.enquiry.ReferralSource.values(),
            ReferralSource.values(),
            "REFERRAL_SOURCE_"),
        of(
            safeguarding.childprotection.enquiry.ReferralClosure.values(),
            ReferralClosure.values(),
            "REFERRAL_CLOSURE_"),
        of(
            safeguarding.childprotection.enquiry.StrategyDecision.values(),
            StrategyDecision.values(),
            "STRATEGY_DECISION_"),
        of(
            safeguarding.childprotection.enquiry.Section47Outcome.values(),
            Section47Outcome.values(),
            "SECTION47_OUTCOME_"),
        of(
            safeguarding.childprotection.enquiry.EnquiryState.values(),
            EnquiryState.values(),
            "ENQUIRY_STATE_"),
        of(
            safeguarding.childprotection.conference.ConferenceKind.values(),
            ConferenceKind.values(),
            "CONFERENCE_KIND_"),
        of(
            safeguarding.childprotection.conference.ConferenceState.values(),
            ConferenceState.values(),
            "CONFERENCE_STATE_"),
        of(
            safeguarding.childprotection.conference.DelayReason.values(),
            DelayReason.values(),
            "DELAY_REASON_"),
        of(
            safeguarding.childprotection.conference.WithdrawalReason.values(),
            WithdrawalReason.values(),
            "WITHDRAWAL_REASON_"),
        of(
            safeguarding.childprotection.conference.DecisionOutcome.values(),
            DecisionOutcome.values(),
            "DECISION_OUTCOME_"),
        of(
            safeguarding.childprotection.plan.PlanCategory.values(),
            PlanCategory.values(),
            "PLAN_CATEGORY_"),
        of(
            safeguarding.childprotection.plan.PlanEndReason.values(),
            PlanEndReason.values(),
            "PLAN_END_REASON_"),
        of(
            FamilyState.values(),
            safeguarding.contracts.childprotection.v1.FamilyState.values(),
            "FAMILY_STATE_"));
  }

  private static Arguments of(Enum<?>[] ours, Enum<?>[] contract, String prefix) {
    return Arguments.of(ours, contract, prefix);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void each_list_of_ours_has_the_values_of_the_contract_and_no_others(
      Enum<?>[] ours, Enum<?>[] contract, String prefix) {
    ContractLists.assertSame(ours, contract, prefix);
  }
}

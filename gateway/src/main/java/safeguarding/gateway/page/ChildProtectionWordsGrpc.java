package safeguarding.gateway.page;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import safeguarding.contracts.childprotection.v1.Agency;
import safeguarding.contracts.childprotection.v1.ConferenceKind;
import safeguarding.contracts.childprotection.v1.ConferenceState;
import safeguarding.contracts.childprotection.v1.DecisionOutcome;
import safeguarding.contracts.childprotection.v1.DelayReason;
import safeguarding.contracts.childprotection.v1.EnquiryState;
import safeguarding.contracts.childprotection.v1.FamilyState;
import safeguarding.contracts.childprotection.v1.PlanCategory;
import safeguarding.contracts.childprotection.v1.PlanEndReason;
import safeguarding.contracts.childprotection.v1.ReferralClosure;
import safeguarding.contracts.childprotection.v1.ReferralSource;
import safeguarding.contracts.childprotection.v1.Section47Outcome;
import safeguarding.contracts.childprotection.v1.Sex;
import safeguarding.contracts.childprotection.v1.StrategyDecision;
import safeguarding.contracts.childprotection.v1.WithdrawalReason;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.CareChoices;
import safeguarding.gateway.view.ChildProtectionChoices;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Choices;

/** What the contract of child protection says in codes, in words. */
final class ChildProtectionWordsGrpc {
  /** The list of values of each enum. */
  static final Map<Class<? extends ProtocolMessageEnum>, List<Choice>> LISTS =
      Map.ofEntries(
          Map.entry(Sex.class, CareChoices.SEXES),
          Map.entry(FamilyState.class, ChildProtectionChoices.FAMILY_STATES),
          Map.entry(ReferralSource.class, ChildProtectionChoices.REFERRAL_SOURCES),
          Map.entry(ReferralClosure.class, ChildProtectionChoices.REFERRAL_CLOSURES),
          Map.entry(Agency.class, ChildProtectionChoices.AGENCIES),
          Map.entry(StrategyDecision.class, ChildProtectionChoices.STRATEGY_DECISIONS),
          Map.entry(Section47Outcome.class, ChildProtectionChoices.SECTION_47_OUTCOMES),
          Map.entry(EnquiryState.class, ChildProtectionChoices.ENQUIRY_STATES),
          Map.entry(ConferenceKind.class, ChildProtectionChoices.CONFERENCE_KINDS),
          Map.entry(ConferenceState.class, ChildProtectionChoices.CONFERENCE_STATES),
          Map.entry(DelayReason.class, ChildProtectionChoices.DELAY_REASONS),
          Map.entry(WithdrawalReason.class, ChildProtectionChoices.WITHDRAWALS),
          Map.entry(
              DecisionOutcome.class,
              both(
                  ChildProtectionChoices.INITIAL_DECISIONS,
                  ChildProtectionChoices.REVIEW_DECISIONS)),
          Map.entry(PlanCategory.class, ChildProtectionChoices.PLAN_CATEGORIES),
          Map.entry(PlanEndReason.class, ChildProtectionChoices.PLAN_ENDS));

  private ChildProtectionWordsGrpc() {}

  /** A value in words; empty for UNSPECIFIED and for values newer than this program. */
  static <E extends Enum<E> & ProtocolMessageEnum> String words(E value) {
    List<Choice> list = LISTS.get(value.getDeclaringClass());
    if (list == null) {
      throw new IllegalStateException("no words for " + value.getDeclaringClass());
    }
    return Choices.label(list, ContractKeys.keyOf(value));
  }

  /** Where a family group stands, as the colour of a tag; the tag says it in words too. */
  static String style(FamilyState state) {
    return switch (state) {
      case FAMILY_STATE_REFERRED -> "govuk-tag--blue";
      case FAMILY_STATE_UNDER_ENQUIRY -> "govuk-tag--purple";
      case FAMILY_STATE_CONFERENCE_TO_BOOK -> "govuk-tag--yellow";
      case FAMILY_STATE_CONFERENCE_BOOKED -> "govuk-tag--turquoise";
      case FAMILY_STATE_ON_PLAN -> "govuk-tag--pink";
      case FAMILY_STATE_CLOSED, FAMILY_STATE_UNSPECIFIED, UNRECOGNIZED -> "govuk-tag--grey";
    };
  }

  private static List<Choice> both(List<Choice> one, List<Choice> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}

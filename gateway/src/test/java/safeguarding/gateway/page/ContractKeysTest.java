package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.AdultRole;
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
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Choices;

class ContractKeysTest {
  @Test
  void a_value_is_written_without_its_prefix() {
    assertThat(ContractKeys.keyOf(Concern.CONCERN_CSE)).isEqualTo("cse");
    assertThat(ContractKeys.keyOf(AdultRole.ADULT_ROLE_RESIDENTIAL_CARE_CHILDREN))
        .isEqualTo("residential-care-children");
    assertThat(ContractKeys.keyOf(AdultRole.ADULT_ROLE_UNSPECIFIED)).isEmpty();
    assertThat(ContractKeys.keyOf(AdultRole.UNRECOGNIZED)).isEmpty();
    assertThat(ContractKeys.valueOf(Concern.values(), "cse")).isEqualTo(Concern.CONCERN_CSE);
    assertThat(ContractKeys.valueOf(Concern.values(), "nonsense"))
        .isEqualTo(Concern.CONCERN_UNSPECIFIED);
  }

  @Test
  void every_value_of_the_contract_has_its_words_on_the_page() {
    assertSame(AdultRole.values(), Choices.ADULT_ROLES);
    assertSame(Concern.values(), Choices.CONCERNS);
    assertSame(EmploymentKind.values(), Choices.EMPLOYMENT);
    assertSame(CareStatus.values(), Choices.CARE_STATUSES);
    assertSame(ReceivedBy.values(), Choices.RECEIVED_BY);
    assertSame(SourceRole.values(), Choices.SOURCES);
    assertSame(ThresholdCriterion.values(), Choices.CRITERIA);
    assertSame(ConsultationReason.values(), Choices.CONSULTATION_REASONS);
    assertSame(ReferralOutcome.values(), Choices.REFERRAL_OUTCOMES);
    assertSame(AllegationOutcome.values(), Choices.ENQUIRY_OUTCOMES);
    assertSame(AllegationState.values(), Choices.STATES);
  }

  private static void assertSame(ProtocolMessageEnum[] values, List<Choice> choices) {
    List<String> keys =
        Arrays.stream(values).map(ContractKeys::keyOf).filter(key -> !key.isEmpty()).toList();

    assertThat(choices.stream().map(Choice::value).toList())
        .containsExactlyInAnyOrderElementsOf(keys);
  }
}

package safeguarding.gateway.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.EnumDescriptor;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.AllegationOutcome;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.CareStatus;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.ConsultationReason;
import safeguarding.contracts.lado.v1.EmploymentKind;
import safeguarding.contracts.lado.v1.MeetingAttendance;
import safeguarding.contracts.lado.v1.MeetingKind;
import safeguarding.contracts.lado.v1.MeetingState;
import safeguarding.contracts.lado.v1.MessageResolution;
import safeguarding.contracts.lado.v1.MessageState;
import safeguarding.contracts.lado.v1.ReceivedBy;
import safeguarding.contracts.lado.v1.ReferralOutcome;
import safeguarding.contracts.lado.v1.SourceRole;
import safeguarding.contracts.lado.v1.ThresholdCriterion;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.MeetingChoices;

class ContractKeysTest {
  @Test
  void a_value_is_written_without_its_prefix() {
    assertThat(ContractKeys.keyOf(Concern.CONCERN_CSE)).isEqualTo("cse");
    assertThat(ContractKeys.keyOf(AdultRole.ADULT_ROLE_RESIDENTIAL_CARE_CHILDREN))
        .isEqualTo("residential-care-children");
    assertThat(ContractKeys.keyOf(AdultRole.ADULT_ROLE_UNSPECIFIED)).isEmpty();
    assertThat(ContractKeys.keyOf(AdultRole.UNRECOGNIZED)).isEmpty();
  }

  @Test
  void a_key_that_is_none_has_the_unspecified_value_and_is_left_out_of_several() {
    assertThat(ContractKeys.value(Concern.class, "cse")).isEqualTo(Concern.CONCERN_CSE);
    assertThat(ContractKeys.value(Concern.class, "nonsense"))
        .isEqualTo(Concern.CONCERN_UNSPECIFIED);
    assertThat(ContractKeys.value(Concern.class, "")).isEqualTo(Concern.CONCERN_UNSPECIFIED);
    assertThat(ContractKeys.values(Concern.class, List.of("nonsense", "cse", "unspecified")))
        .containsExactly(Concern.CONCERN_CSE);
  }

  @Test
  void every_value_of_the_contract_has_its_words_on_the_page() {
    assertSame(AdultRole.getDescriptor(), Choices.ADULT_ROLES);
    assertSame(Concern.getDescriptor(), Choices.CONCERNS);
    assertSame(MeetingKind.getDescriptor(), MeetingChoices.KINDS);
    assertSame(MeetingState.getDescriptor(), MeetingChoices.STATES);
    assertSame(MeetingAttendance.getDescriptor(), MeetingChoices.ATTENDANCE);
    assertSame(MessageState.getDescriptor(), MeetingChoices.MESSAGE_STATES);
    assertSame(MessageResolution.getDescriptor(), MeetingChoices.RESOLUTIONS);
    assertSame(EmploymentKind.getDescriptor(), Choices.EMPLOYMENT);
    assertSame(CareStatus.getDescriptor(), Choices.CARE_STATUSES);
    assertSame(ReceivedBy.getDescriptor(), Choices.RECEIVED_BY);
    assertSame(SourceRole.getDescriptor(), Choices.SOURCES);
    assertSame(ThresholdCriterion.getDescriptor(), Choices.CRITERIA);
    assertSame(ConsultationReason.getDescriptor(), Choices.CONSULTATION_REASONS);
    assertSame(ReferralOutcome.getDescriptor(), Choices.REFERRAL_OUTCOMES);
    assertSame(AllegationOutcome.getDescriptor(), Choices.ENQUIRY_OUTCOMES);
    assertSame(AllegationState.getDescriptor(), Choices.STATES);
  }

  private static void assertSame(EnumDescriptor type, List<Choice> choices) {
    assertThat(choices.stream().map(Choice::value).toList())
        .containsExactlyInAnyOrderElementsOf(ContractKeys.all(type));
  }
}

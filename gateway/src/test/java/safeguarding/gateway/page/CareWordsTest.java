package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.ProtocolMessageEnum;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.clareview.v1.CareEndReason;
import safeguarding.contracts.clareview.v1.CareState;
import safeguarding.contracts.clareview.v1.LegalStatus;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.Choice;

class CareWordsTest {
  @Test
  void every_code_of_the_contract_has_its_words_in_the_order_of_the_contract() {
    CareWordsGrpc.LISTS.forEach((type, list) ->
        assertThat(list)
            .as(type.getSimpleName())
            .extracting(Choice::value)
            .containsExactlyElementsOf(ContractKeys.all(descriptor(type))));
  }

  private static EnumDescriptor descriptor(Class<? extends ProtocolMessageEnum> type) {
    ProtocolMessageEnum[] values = Objects.requireNonNull(type.getEnumConstants());
    return values[0].getDescriptorForType();
  }

  @Test
  void a_code_of_the_dfe_stands_before_its_meaning() {
    for (Class<? extends ProtocolMessageEnum> type : List.of(LegalStatus.class)) {
      CareWordsGrpc.LISTS
          .getOrDefault(type, List.of())
          .forEach(choice ->
              assertThat(choice.label().toLowerCase(Locale.UK)).startsWith(choice.value() + " "));
    }
    assertThat(CareWordsGrpc.words(LegalStatus.LEGAL_STATUS_C2)).isEqualTo("C2 Full care order");
  }

  @Test
  void why_care_ended_is_said_as_the_figures_say_it() {
    assertThat(CareWordsGrpc.words(CareEndReason.CARE_END_REASON_E46))
        .isEqualTo("E46 Special guardianship: former foster carer other than a relative or friend");
    assertThat(CareWordsGrpc.words(CareEndReason.CARE_END_REASON_E48))
        .isEqualTo(
            "E48 Special guardianship: carer who was neither a relative or friend nor a former"
                + " foster carer");
  }

  @Test
  void what_is_not_said_or_newer_than_this_program_has_no_words() {
    assertThat(CareWordsGrpc.words(LegalStatus.LEGAL_STATUS_UNSPECIFIED)).isEmpty();
    assertThat(CareWordsGrpc.words(CareState.UNRECOGNIZED)).isEmpty();
  }
}

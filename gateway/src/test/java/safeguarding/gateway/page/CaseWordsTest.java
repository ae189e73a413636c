package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.ProtocolMessageEnum;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.StrandKind;
import safeguarding.contracts.lado.v1.StrandResult;
import safeguarding.contracts.lado.v1.WorkStatus;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.Choice;

class CaseWordsTest {
  @Test
  void every_code_of_the_contract_has_its_words_in_the_order_of_the_contract() {
    CaseWordsGrpc.LISTS.forEach((type, list) ->
        assertThat(list)
            .as(type.getSimpleName())
            .extracting(Choice::value)
            .containsExactlyElementsOf(ContractKeys.all(descriptor(type))));
  }

  @Test
  void what_is_asked_of_a_strand_can_happen_in_it_and_it_can_come_to() {
    assertThat(CaseWordsGrpc.steps(StrandKind.STRAND_KIND_POLICE))
        .extracting(Choice::value)
        .contains("charged", "other")
        .doesNotContain("hearing-held");
    assertThat(CaseWordsGrpc.results(StrandKind.STRAND_KIND_EMPLOYER))
        .extracting(Choice::value)
        .contains("dismissed", "handed-on")
        .doesNotContain("charged", "convicted");
    assertThat(CaseWordsGrpc.results())
        .extracting(Choice::value)
        .containsExactlyElementsOf(ContractKeys.all(StrandResult.getDescriptor()));
    assertThat(CaseWordsGrpc.words(WorkStatus.WORK_STATUS_UNSPECIFIED)).isEmpty();
  }

  private static EnumDescriptor descriptor(Class<? extends ProtocolMessageEnum> type) {
    ProtocolMessageEnum[] values = Objects.requireNonNull(type.getEnumConstants());
    return values[0].getDescriptorForType();
  }
}

package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.childprotection.v1.DelayReason;
import safeguarding.contracts.childprotection.v1.FamilyState;
import safeguarding.contracts.childprotection.v1.PlanCategory;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.Choice;

class ChildProtectionWordsTest {
  @Test
  void every_code_of_the_contract_has_its_words_in_the_order_of_the_contract() {
    ChildProtectionWordsGrpc.LISTS.forEach((type, list) -> {
      ProtocolMessageEnum[] values = Objects.requireNonNull(type.getEnumConstants());
      assertThat(list)
          .as(type.getSimpleName())
          .extracting(Choice::value)
          .containsExactlyElementsOf(ContractKeys.all(values[0].getDescriptorForType()));
    });
  }

  @Test
  void what_is_not_said_or_newer_than_this_program_has_no_words() {
    assertThat(ChildProtectionWordsGrpc.words(DelayReason.DELAY_REASON_UNSPECIFIED)).isEmpty();
    assertThat(ChildProtectionWordsGrpc.words(FamilyState.UNRECOGNIZED)).isEmpty();
    assertThat(ChildProtectionWordsGrpc.words(PlanCategory.PLAN_CATEGORY_MULTIPLE))
        .isEqualTo("More than one category");
  }
}

package safeguarding.gateway.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Choices;

class EnumKeysTest {
  @Test
  void a_value_is_written_without_its_prefix() {
    assertThat(AllegationKeys.CONCERNS.keyOf(Concern.CONCERN_CSE)).isEqualTo("cse");
    assertThat(AllegationKeys.ROLES.keyOf(AdultRole.ADULT_ROLE_RESIDENTIAL_CARE_CHILDREN))
        .isEqualTo("residential-care-children");
    assertThat(AllegationKeys.ROLES.keyOf(AdultRole.ADULT_ROLE_UNSPECIFIED)).isEmpty();
    assertThat(AllegationKeys.ROLES.keyOf(AdultRole.UNRECOGNIZED)).isEmpty();
  }

  @Test
  void a_key_that_is_none_has_the_unspecified_value_and_is_left_out_of_several() {
    assertThat(AllegationKeys.CONCERNS.value("cse")).isEqualTo(Concern.CONCERN_CSE);
    assertThat(AllegationKeys.CONCERNS.value("nonsense")).isEqualTo(Concern.CONCERN_UNSPECIFIED);
    assertThat(AllegationKeys.CONCERNS.value("")).isEqualTo(Concern.CONCERN_UNSPECIFIED);
    assertThat(AllegationKeys.CONCERNS.values(List.of("nonsense", "cse", "unspecified")))
        .containsExactly(Concern.CONCERN_CSE);
  }

  @Test
  void every_value_of_the_contract_has_its_words_on_the_page() {
    assertSame(AllegationKeys.ROLES, Choices.ADULT_ROLES);
    assertSame(AllegationKeys.CONCERNS, Choices.CONCERNS);
    assertSame(AllegationKeys.EMPLOYMENT, Choices.EMPLOYMENT);
    assertSame(AllegationKeys.CARE_STATUS, Choices.CARE_STATUSES);
    assertSame(AllegationKeys.RECEIVED_BY, Choices.RECEIVED_BY);
    assertSame(AllegationKeys.SOURCES, Choices.SOURCES);
    assertSame(AllegationKeys.CRITERIA, Choices.CRITERIA);
    assertSame(AllegationKeys.REASONS, Choices.CONSULTATION_REASONS);
    assertSame(AllegationKeys.REFERRALS, Choices.REFERRAL_OUTCOMES);
    assertSame(AllegationKeys.OUTCOMES, Choices.ENQUIRY_OUTCOMES);
    assertSame(AllegationKeys.STATES, Choices.STATES);
  }

  private static void assertSame(EnumKeys<?> keys, List<Choice> choices) {
    assertThat(choices.stream().map(Choice::value).toList())
        .containsExactlyInAnyOrderElementsOf(keys.all());
  }
}

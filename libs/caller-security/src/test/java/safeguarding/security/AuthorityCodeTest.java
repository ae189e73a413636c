package safeguarding.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityCodeTest {
  @Test
  void a_code_reads_as_it_is_written() {
    assertThat(new AuthorityCode("E06000017")).hasToString("E06000017");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "E0600001",
        "E060000170",
        "e06000017",
        "X06000017",
        " E06000017",
        "E06000017\n",
        "E0600001٧",
        "E0600'--1"
      })
  void a_text_of_another_form_is_not_a_code_and_is_not_repeated(String text) {
    assertThat(AuthorityCode.isWellFormed(text)).isFalse();

    assertThatThrownBy(() -> new AuthorityCode(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an authority code is E or W and eight digits");
  }
}

package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.security.AuthorityCode;

class HashKeyTest {
  private static final AuthorityCode RUTLAND = new AuthorityCode("E06000017");
  private static final AuthorityCode LEICESTER = new AuthorityCode("E06000016");
  private static final String ZEROS = "A".repeat(43) + "=";
  private static final String OTHER = "B" + "A".repeat(42) + "=";

  private final HashKey key = new HashKey(new HashKeySettings(ZEROS));

  @Test
  void the_same_value_has_the_same_hash() {
    assertThat(key.hash(RUTLAND, "name", "Zoë"))
        .isEqualTo(key.hash(RUTLAND, "name", " Zoe\u0308 "));
  }

  @Test
  void another_value_field_authority_or_key_has_another_hash() {
    KeyedHash hash = key.hash(RUTLAND, "date-of-birth", "2009-03-01");
    HashKey otherKey = new HashKey(new HashKeySettings(OTHER));

    assertThat(key.hash(RUTLAND, "date-of-birth", "2009-03-02")).isNotEqualTo(hash);
    assertThat(key.hash(RUTLAND, "name", "2009-03-01")).isNotEqualTo(hash);
    assertThat(key.hash(LEICESTER, "date-of-birth", "2009-03-01")).isNotEqualTo(hash);
    assertThat(otherKey.hash(RUTLAND, "date-of-birth", "2009-03-01")).isNotEqualTo(hash);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "not Base64 at all, though it is more than long enough"})
  void a_key_that_is_too_short_or_not_base64_stops_the_program_and_is_not_repeated(String text) {
    assertThatThrownBy(() -> new HashKey(new HashKeySettings(text)))
        .hasMessage("audit.hash-key is Base64 of at least 32 random bytes")
        .hasNoCause();
  }

  @Test
  void the_settings_do_not_print_the_key() {
    assertThat(new HashKeySettings(ZEROS)).asString().doesNotContain("AAAA");
  }
}

package safeguarding.grpcedge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {
  private static final int TIMES = 2_000;
  private static final String ALPHABET = "abcxyz ABCXYZ 0189 .-/_+=:; éßłø 漢字 🙂";

  private final Random random = new Random(20_180_604);

  @Test
  void every_token_is_read_as_the_parts_it_was_made_of() {
    for (int i = 0; i < TIMES; i++) {
      List<String> parts =
          IntStream.range(0, random.nextInt(2, 6)).mapToObj(part -> text()).toList();

      String token = PageToken.of(parts);

      assertThat(token).matches("[0-9A-Za-z_-]+");
      assertThat(PageToken.read(token, parts.size())).contains(parts);
    }
  }

  @Test
  void a_token_of_another_number_of_parts_is_invalid() {
    for (int i = 0; i < TIMES; i++) {
      int size = random.nextInt(2, 6);
      String token = PageToken.of(IntStream.range(0, size).mapToObj(part -> text()).toList());

      assertInvalid(token, size + 1);
      assertInvalid(token, size - 1);
    }
  }

  @Test
  void whatever_is_sent_is_read_or_invalid_and_nothing_else() {
    for (int i = 0; i < TIMES; i++) {
      byte[] bytes = new byte[random.nextInt(1, 40)];
      random.nextBytes(bytes);
      String sent =
          random.nextBoolean()
              ? Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)
              : new String(bytes, UTF_8);
      try {
        PageToken.read(sent, 3)
            .ifPresent(parts -> assertThat(parts).hasSize(3).noneMatch(PageTokenTest::hasControl));
      } catch (InvalidRequest invalid) {
        assertThat(invalid.field()).isEqualTo("page_token");
      }
    }
  }

  @Test
  void no_token_asks_for_the_first_page() {
    assertThat(PageToken.read("", 3)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "?", "a", "MjAxOA==x", "ä", "MjAxOC0wNi0wNA"})
  void what_is_no_token_is_invalid(String sent) {
    assertInvalid(sent, 3);
  }

  @Test
  void a_part_with_a_control_character_is_forged() {
    assertInvalid(PageToken.of(List.of("2018-06-04", "a\u0000b")), 2);
    assertInvalid(PageToken.of(List.of("2018-06-04", "a\rb")), 2);
  }

  private static void assertInvalid(String token, int parts) {
    assertThatExceptionOfType(InvalidRequest.class)
        .isThrownBy(() -> PageToken.read(token, parts))
        .returns("page_token", InvalidRequest::field);
  }

  private static boolean hasControl(String part) {
    return part.chars().anyMatch(c -> c < 0x20 || c == 0x7f);
  }

  private String text() {
    int[] letters = ALPHABET.codePoints().toArray();
    var text = new StringBuilder();
    IntStream.range(0, random.nextInt(0, 12))
        .forEach(i -> text.appendCodePoint(letters[random.nextInt(letters.length)]));
    return text.toString();
  }
}

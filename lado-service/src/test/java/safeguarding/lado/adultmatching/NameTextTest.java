package safeguarding.lado.adultmatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "O'Brien|obrien",
        "O’Brien|obrien",
        "O Brien|obrien",
        "Mc Donald|mcdonald",
        "St. John|stjohn",
        "Smith-Jones|smith jones",
        "van den Berg|berg",
        "de Souza|souza",
        "El|el",
        "Dr. José  Muñoz|jose munoz",
        "Łukasz|lukasz",
        "Сергей|sergej",
        "Γιώργος|giorgos",
        "X|x",
        "...|''"
      })
  void what_is_written_differently_and_means_the_same_is_the_same(String written, String words) {
    assertThat(String.join(" ", NameText.name(written))).isEqualTo(words);
  }

  @Test
  void names_of_any_script_and_length_become_latin_words_and_few_of_them() {
    assertThat(NameText.name("محمد"))
        .allSatisfy(word -> assertThat(word).matches("[a-z]+"))
        .hasSize(1);
    assertThat(NameText.name("王小明"))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(word).matches("[a-z]+"));
    assertThat(NameText.name("a ".repeat(100))).hasSize(NameText.MOST_WORDS);
    assertThat(NameText.name("n".repeat(200))).hasSize(1);
  }

  @Test
  void slips_are_letters_left_out_put_in_changed_or_swapped() {
    assertThat(Slips.between("smith", "smith")).isZero();
    assertThat(Slips.between("smith", "smth")).isEqualTo(1);
    assertThat(Slips.between("smith", "smiith")).isEqualTo(1);
    assertThat(Slips.between("smith", "smyth")).isEqualTo(1);
    assertThat(Slips.between("smith", "simth")).isEqualTo(1);
    assertThat(Slips.between("smith", "")).isEqualTo(5);
  }

  @Test
  void words_are_as_like_as_people_make_them() {
    assertThat(Likeness.of("bill", "william")).isEqualTo(Likeness.SHORT_FORM);
    assertThat(Likeness.of("bob", "rob")).isEqualTo(Likeness.SHORT_FORM);
    assertThat(Likeness.of("smith", "smyth")).isEqualTo(Likeness.SIMILAR);
    assertThat(Likeness.of("j", "john")).isEqualTo(Likeness.INITIAL);
    assertThat(Likeness.of("macdonald", "mcdonald")).isEqualTo(Likeness.SIMILAR);
    assertThat(Likeness.of("wil", "wilson")).isEqualTo(Likeness.REMOTE);
    assertThat(Likeness.of("alder", "rowan")).isEqualTo(Likeness.DIFFERENT);
  }

  @Test
  void a_telling_has_a_bounded_number_of_keys_whatever_is_written() {
    Telling longest =
        new Telling(
            "ab cd ef gh ij kl",
            "mn op qr st uv",
            List.of("wx yz ba dc", "fe hg ji lk", "nm po"),
            new BirthDate(1980, 2, 29),
            "sport",
            "A Place");

    assertThat(MatchKeys.kept(longest)).hasSizeLessThanOrEqualTo(MatchKeys.MOST);
    assertThat(MatchKeys.asked(new Telling("", "", List.of(), null, "", ""))).isEmpty();
  }
}

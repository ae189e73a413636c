package safeguarding.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenBirthDateTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1984         | 1984",
        "about 1984   | 1984",
        "march 1984   | March 1984",
        "Mar. 1984    | March 1984",
        "3/1984       | March 1984",
        "03 1984      | March 1984",
        "1984-03      | March 1984",
        "3/6/84       | 3 June 1984",
        "3/6/18       | 3 June 2018",
        "5/6/18       | 5 June 1918",
        "29/2/1980    | 29 February 1980",
        "3 jun 1984   | 3 June 1984",
        "1984-06-03   | 3 June 1984"
      })
  void a_date_of_birth_is_read_as_far_as_it_is_known(String written, String words) {
    assertThat(((WrittenBirthDate.Known) WrittenBirthDate.read(written, TODAY)).words())
        .isEqualTo(words);
    assertThat(((WrittenBirthDate.Known) WrittenBirthDate.read(words, TODAY)).words())
        .isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"13/1984", "30/2/1980", "0/1984", "1899", "84", "spring 1984", "about forty"})
  void what_is_no_date_says_what_to_write(String written) {
    assertThat(WrittenBirthDate.read(written, TODAY))
        .isInstanceOfSatisfying(
            WrittenBirthDate.Unreadable.class, no -> assertThat(no.why()).startsWith("must "));
  }

  @Test
  void nothing_is_nothing() {
    assertThat(WrittenBirthDate.read(" ", TODAY)).isEqualTo(new WrittenBirthDate.Empty());
  }
}

package safeguarding.lado.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatePensionAgeTest {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

  /** The ends of the bands, and the examples that the Department for Work and Pensions gives. */
  @ParameterizedTest
  @CsvSource({
    "1950-01-15, 2015-01-15",
    "1953-12-05, 2018-12-05",
    "1953-12-06, 2019-03-06",
    "1954-10-05, 2020-09-06",
    "1954-10-06, 2020-10-06",
    "1960-04-05, 2026-04-05",
    "1960-04-06, 2026-05-06",
    "1960-07-31, 2026-11-30",
    "1960-12-31, 2027-09-30",
    "1961-01-31, 2027-11-30",
    "1961-03-05, 2028-02-05",
    "1961-03-06, 2028-03-06",
    "1977-04-05, 2044-04-05",
    "1977-04-06, 2044-05-06",
    "1978-04-05, 2046-03-06",
    "1978-04-06, 2046-04-06",
    "1980-02-29, 2048-02-29"
  })
  void each_band_begins_and_ends_as_in_the_act(LocalDate born, LocalDate reached) {
    assertThat(StatePensionAge.reachedBy(born)).isEqualTo(reached);
  }

  @Test
  void everybody_reaches_it_between_65_and_68_and_nobody_before_somebody_older() {
    LocalDate before = LocalDate.MIN;
    for (LocalDate born = FIRST; !born.isAfter(LAST); born = born.plusDays(1)) {
      LocalDate reached = StatePensionAge.reachedBy(born);

      assertThat(reached).as("born " + born).isBetween(born.plusYears(65), born.plusYears(68));
      assertThat(reached).as("born " + born).isAfterOrEqualTo(before);
      before = reached;
    }
  }
}

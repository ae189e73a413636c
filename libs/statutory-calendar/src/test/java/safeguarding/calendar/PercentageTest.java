package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {
  /** Where the councils' papers slipped (1.7, 25.6 and 14.4 of 499, 499 and 505), this is right. */
  @ParameterizedTest
  @CsvSource({
    "38, 43, 1, 88.4",
    "19, 43, 1, 44.2",
    "8, 499, 1, 1.6",
    "128, 499, 1, 25.7",
    "73, 505, 1, 14.5",
    "8, 10, 0, 80",
    "1, 8, 1, 12.5",
    "1, 8, 0, 13",
    "1, 200, 0, 1",
    "1, 2000, 1, 0.1",
    "1, 2, 1, 50.0",
    "0, 7, 1, 0.0",
    "7, 7, 2, 100.00",
  })
  void a_percentage_is_rounded_half_up_from_the_exact_fraction(
      long numerator, long denominator, int decimals, String expected) {
    assertThat(Percentage.halfUp(numerator, denominator, decimals)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "23, 43, 0, 87",
    "43, 23, 0, -47",
    "8, 9, 0, 13",
    "8, 7, 0, -13",
    "200, 199, 0, -1",
    "43, 43, 1, 0.0",
    "5, 0, 0, -100",
  })
  void a_change_is_measured_from_the_previous_value_and_a_tie_goes_away_from_zero(
      long previous, long current, int decimals, String expected) {
    assertThat(Percentage.change(previous, current, decimals)).hasToString(expected);
  }

  @Test
  void decimal_sums_are_taken_as_they_are() {
    assertThat(Percentage.halfUp(new BigDecimal("12.25"), new BigDecimal("98"), 1))
        .hasToString("12.5");
    assertThat(Percentage.change(new BigDecimal("16.5"), new BigDecimal("14.2"), 1))
        .hasToString("-13.9");
  }

  @Test
  void there_is_no_percentage_of_nothing() {
    assertThatThrownBy(() -> Percentage.halfUp(0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A percentage needs a base above zero.");
    assertThatThrownBy(() -> Percentage.change(0, 5, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Percentage.halfUp(1, -2, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_rounding_is_the_floor_of_the_fraction_and_a_half() {
    Random random = new Random(884);
    for (int i = 0; i < 50_000; i++) {
      long denominator = random.nextLong(1, 2_000);
      long numerator = random.nextLong(4_000);

      BigInteger tenths = Percentage.halfUp(numerator, denominator, 1).unscaledValue();

      assertThat(tenths.longValueExact())
          .isEqualTo((2_000 * numerator + denominator) / (2 * denominator));
    }
  }
}

package safeguarding.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Percentages from exact fractions, rounded once and half up: a tie goes away from zero, so 0.5
 * becomes 1 and -0.5 becomes -1. No binary fraction is involved.
 *
 * <p>There is no percentage of nothing: a base of zero or less is refused with {@link
 * IllegalArgumentException}, and whoever asks shows 'no figure' instead of asking.
 */
public final class Percentage {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percentage() {}

  /** {@link #halfUp(BigDecimal, BigDecimal, int)} of whole numbers: 38 of 43 is 88.4. */
  public static BigDecimal halfUp(long numerator, long denominator, int decimals) {
    return halfUp(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), decimals);
  }

  /**
   * What per cent of the denominator the numerator is.
   *
   * @param decimals places after the point, kept also where they are zeros (50.0)
   */
  public static BigDecimal halfUp(BigDecimal numerator, BigDecimal denominator, int decimals) {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("A percentage needs a base above zero.");
    }
    return numerator.multiply(HUNDRED).divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  /** {@link #change(BigDecimal, BigDecimal, int)} of whole numbers: 43 after 23 is 87. */
  public static BigDecimal change(long previous, long current, int decimals) {
    return change(BigDecimal.valueOf(previous), BigDecimal.valueOf(current), decimals);
  }

  /** By how many per cent of the previous value the current one is higher; negative if lower. */
  public static BigDecimal change(BigDecimal previous, BigDecimal current, int decimals) {
    return halfUp(current.subtract(previous), previous, decimals);
  }
}

package safeguarding.gateway.dashboard;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.Percentage;

/**
 * One counted figure.
 *
 * @param period as written: {@code 2017-18}
 * @param numerator what was counted
 * @param denominator of how many; null for a plain count
 * @param value the count, or the percentage rounded as the definition says; null where the
 *     denominator is 0
 * @param computedAt when it was counted; null if the service does not say
 */
public record Figure(
    String period,
    BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal value,
    @Nullable Instant computedAt) {

  static Figure of(
      String period,
      BigDecimal numerator,
      @Nullable BigDecimal denominator,
      int decimals,
      @Nullable Instant computedAt) {
    return new Figure(
        period, numerator, denominator, value(numerator, denominator, decimals), computedAt);
  }

  private static @Nullable BigDecimal value(
      BigDecimal numerator, @Nullable BigDecimal denominator, int decimals) {
    if (denominator == null) {
      return numerator;
    }
    return denominator.signum() > 0 ? Percentage.halfUp(numerator, denominator, decimals) : null;
  }
}

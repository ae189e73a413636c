package safeguarding.grpcedge.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;

/**
 * What an indicator came to in one period.
 *
 * @param code of the definition
 * @param period which one
 * @param numerator never null
 * @param denominator null for a plain count
 */
public record IndicatorValue(
    String code, ReportingPeriod period, BigDecimal numerator, @Nullable BigDecimal denominator) {

  /** What was counted; without a denominator where it is a plain count. */
  public static IndicatorValue of(
      String code, ReportingPeriod period, long numerator, @Nullable Long denominator) {
    return new IndicatorValue(
        code,
        period,
        BigDecimal.valueOf(numerator),
        denominator == null ? null : BigDecimal.valueOf(denominator));
  }
}

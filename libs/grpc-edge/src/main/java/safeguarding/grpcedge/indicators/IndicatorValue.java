package safeguarding.grpcedge.indicators;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.Timeliness;

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

  /**
   * Those in time, of all that were in time or late: what still runs is not counted yet, and what
   * the known calendar does not reach is not counted at all.
   *
   * @param judged how many of each; what is absent is none
   */
  public static IndicatorValue inTime(
      String code, ReportingPeriod period, Map<Timeliness, Long> judged) {
    long inTime = judged.getOrDefault(Timeliness.IN_TIME, 0L);
    return of(code, period, inTime, inTime + judged.getOrDefault(Timeliness.LATE, 0L));
  }
}

package safeguarding.gateway.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.Percentage;

/**
 * An indicator with its figure and the one of the year before.
 *
 * @param current null if the service has none for the period
 * @param previous null if the service has none for the year before
 */
public record IndicatorFigures(
    IndicatorDefinition definition, @Nullable Figure current, @Nullable Figure previous) {

  /**
   * By how many per cent a count is higher than the year before, whole; null for percentages, which
   * are compared in points, and where there is nothing to compare with.
   */
  public @Nullable BigDecimal changePercent() {
    if (definition.isPercentage()
        || current == null
        || previous == null
        || previous.numerator().signum() <= 0) {
      return null;
    }
    return Percentage.change(previous.numerator(), current.numerator(), 0);
  }
}

package safeguarding.gateway.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;

/**
 * One indicator in one period, broken down.
 *
 * @param definition of the indicator
 * @param by which breakdown: key and title
 * @param rows in the order of the service; keys with nothing counted are absent
 */
public record BreakdownFigures(
    IndicatorDefinition definition,
    ReportingPeriod period,
    IndicatorDefinition.BreakdownChoice by,
    List<Row> rows) {

  /**
   * One row.
   *
   * @param key {@code residential-care-children}
   * @param title for readers
   * @param figure null only where the service gave none
   */
  public record Row(String key, String title, @Nullable Figure figure) {}
}

package safeguarding.gateway.view;

import java.util.List;

/**
 * One indicator: its definition, earlier years, breakdowns.
 *
 * @param history the chart of the years
 * @param years the table under it, newest first
 * @param unavailable what is missing, one sentence each
 */
public record IndicatorPage(
    Frame frame,
    Measure measure,
    String caption,
    PeriodChooser periods,
    List<Fact> definition,
    BarChart history,
    List<BreakdownTable.Row> years,
    List<BreakdownTable> breakdowns,
    List<String> unavailable,
    String computed) {}

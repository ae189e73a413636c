package safeguarding.childprotection.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.Figures;
import safeguarding.grpcedge.indicators.IndicatorValue;

/** What is counted from plans alone. */
@Singleton
final class PlanFigures implements Figures {
  private final PlanFigureStore store;

  PlanFigures(PlanFigureStore store) {
    this.store = store;
  }

  /**
   * What one pass over the plans counts for one period.
   *
   * @param open on the last day
   * @param open12 of these, for more than 12 months
   * @param open24 of these, for more than 729 days
   * @param repeated of those started, by a child who had a plan before
   * @param ended6to12 of those ended, after more than 6 and at most 12 months
   * @param children with a plan on any day
   */
  record PlanCounts(
      ReportingPeriod period,
      long open,
      long open12,
      long open24,
      long started,
      long repeated,
      long ended,
      long endedAtFirstReview,
      long ended6to12,
      long children,
      long families) {}

  @Override
  public Set<String> codes() {
    return Set.of(
        ChildProtectionIndicators.PLANS,
        ChildProtectionIndicators.PLANS_12CM,
        ChildProtectionIndicators.PLANS_24CM,
        ChildProtectionIndicators.PLANS_STARTED,
        ChildProtectionIndicators.PLANS_REPEAT,
        ChildProtectionIndicators.PLANS_ENDED,
        ChildProtectionIndicators.PLANS_ENDED_FIRSTREVIEW,
        ChildProtectionIndicators.PLANS_ENDED_6TO12,
        ChildProtectionIndicators.CHILDREN,
        ChildProtectionIndicators.FAMILIES);
  }

  @Override
  public Stream<IndicatorValue> values(List<ReportingPeriod> periods, LocalDate today) {
    return store.counts(periods, today).stream().flatMap(PlanFigures::values);
  }

  private static Stream<IndicatorValue> values(PlanCounts c) {
    ReportingPeriod period = c.period();
    return Stream.of(
        IndicatorValue.of(ChildProtectionIndicators.PLANS, period, c.open(), null),
        IndicatorValue.of(ChildProtectionIndicators.PLANS_12CM, period, c.open12(), c.open()),
        IndicatorValue.of(ChildProtectionIndicators.PLANS_24CM, period, c.open24(), c.open()),
        IndicatorValue.of(ChildProtectionIndicators.PLANS_STARTED, period, c.started(), null),
        IndicatorValue.of(
            ChildProtectionIndicators.PLANS_REPEAT, period, c.repeated(), c.started()),
        IndicatorValue.of(ChildProtectionIndicators.PLANS_ENDED, period, c.ended(), null),
        IndicatorValue.of(
            ChildProtectionIndicators.PLANS_ENDED_FIRSTREVIEW,
            period,
            c.endedAtFirstReview(),
            c.ended()),
        IndicatorValue.of(
            ChildProtectionIndicators.PLANS_ENDED_6TO12, period, c.ended6to12(), c.ended()),
        IndicatorValue.of(ChildProtectionIndicators.CHILDREN, period, c.children(), null),
        IndicatorValue.of(ChildProtectionIndicators.FAMILIES, period, c.families(), null));
  }
}

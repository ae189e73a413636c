package safeguarding.clareview.indicators;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.Timeliness;
import safeguarding.clareview.timescale.ClaReviewTimescales;
import safeguarding.grpcedge.indicators.Figures;
import safeguarding.grpcedge.indicators.IndicatorValue;

/** What is counted from periods of care and their episodes. */
@Singleton
final class CareFigures implements Figures {
  private final CareFigureStore store;
  private final RuleClocks clocks;

  CareFigures(CareFigureStore store, RuleClocks clocks) {
    this.store = store;
    this.clocks = clocks;
  }

  /**
   * What one pass counts for one period.
   *
   * @param children looked after on the last day
   * @param placements3 of these, with three placements or more in the 12 months to it
   * @param longStay under 16 and looked after for two and a half years on the last day
   * @param settled of these, two years in the same placement or placed for adoption
   */
  record CareCounts(
      ReportingPeriod period,
      long children,
      long placements3,
      long longStay,
      long settled,
      long started,
      long ceased) {}

  /** A child became looked after, and when the safeguarding unit was told; null when unknown. */
  record Beginning(LocalDate startedOn, @Nullable LocalDate notifiedOn) {}

  @Override
  public Set<String> codes() {
    return Set.of(
        ClaReviewIndicators.CHILDREN,
        ClaReviewIndicators.STARTED,
        ClaReviewIndicators.CEASED,
        ClaReviewIndicators.NOTIFIED,
        ClaReviewIndicators.PLACEMENTS_3PLUS,
        ClaReviewIndicators.PLACEMENTS_2YEARS);
  }

  @Override
  public Stream<IndicatorValue> values(List<ReportingPeriod> periods, LocalDate today) {
    List<Beginning> beginnings = store.beginnings(periods);
    return Stream.concat(
        store.counts(periods, today).stream().flatMap(CareFigures::values),
        periods.stream().map(period -> notified(period, beginnings, today)));
  }

  private static Stream<IndicatorValue> values(CareCounts c) {
    ReportingPeriod period = c.period();
    return Stream.of(
        IndicatorValue.of(ClaReviewIndicators.CHILDREN, period, c.children(), null),
        IndicatorValue.of(ClaReviewIndicators.STARTED, period, c.started(), null),
        IndicatorValue.of(ClaReviewIndicators.CEASED, period, c.ceased(), null),
        IndicatorValue.of(
            ClaReviewIndicators.PLACEMENTS_3PLUS, period, c.placements3(), c.children()),
        IndicatorValue.of(
            ClaReviewIndicators.PLACEMENTS_2YEARS, period, c.settled(), c.longStay()));
  }

  private IndicatorValue notified(
      ReportingPeriod period, List<Beginning> beginnings, LocalDate today) {
    return IndicatorValue.inTime(
        ClaReviewIndicators.NOTIFIED,
        period,
        beginnings.stream()
            .filter(beginning -> period.contains(beginning.startedOn()))
            .collect(groupingBy(beginning -> judge(beginning, today), counting())));
  }

  private Timeliness judge(Beginning beginning, LocalDate today) {
    LocalDate startedOn = beginning.startedOn();
    LocalDate notifiedOn = beginning.notifiedOn();
    return clocks.judge(
        clocks.clock(ClaReviewTimescales.NOTIFIED, startedOn, notifiedOn),
        startedOn,
        notifiedOn,
        today);
  }
}

package safeguarding.childprotection.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.grpcedge.indicators.Figures;
import safeguarding.grpcedge.indicators.IndicatorValue;

/** Whether plans were reviewed by their day. */
@Singleton
final class ReviewFigures implements Figures {
  private final ReviewFigureStore store;
  private final ConferenceClocks clocks;

  ReviewFigures(ReviewFigureStore store, ConferenceClocks clocks) {
    this.store = store;
    this.clocks = clocks;
  }

  @Override
  public Set<String> codes() {
    return Set.of(ChildProtectionIndicators.RCPC_INTIME, ChildProtectionIndicators.REVIEWED_INTIME);
  }

  @Override
  public Stream<IndicatorValue> values(List<ReportingPeriod> periods, LocalDate today) {
    List<ReviewedPlan> plans = store.plans(periods);
    return periods.stream()
        .flatMap(
            period -> Stream.of(fellDue(period, plans, today), everyInTime(period, plans, today)));
  }

  private IndicatorValue fellDue(
      ReportingPeriod period, List<ReviewedPlan> plans, LocalDate today) {
    LocalDate passed = earlier(period.lastDay(), today.minusDays(1));
    List<ReviewedPlan.Review> due =
        plans.stream().flatMap(plan -> plan.fallenDue(period.firstDay(), passed, clocks)).toList();
    return IndicatorValue.of(
        ChildProtectionIndicators.RCPC_INTIME,
        period,
        due.stream().filter(ReviewedPlan.Review::inTime).count(),
        (long) due.size());
  }

  private IndicatorValue everyInTime(
      ReportingPeriod period, List<ReviewedPlan> plans, LocalDate today) {
    LocalDate day = earlier(period.lastDay(), today);
    LocalDate passed = earlier(period.lastDay(), today.minusDays(1));
    List<ReviewedPlan> open = plans.stream().filter(plan -> plan.openThreeMonthsOn(day)).toList();
    return IndicatorValue.of(
        ChildProtectionIndicators.REVIEWED_INTIME,
        period,
        open.stream()
            .filter(plan ->
                plan.fallenDue(plan.startedOn(), passed, clocks)
                    .allMatch(ReviewedPlan.Review::inTime))
            .count(),
        (long) open.size());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}

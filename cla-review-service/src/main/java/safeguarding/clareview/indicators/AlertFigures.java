package safeguarding.clareview.indicators;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.Timeliness;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.grpcedge.indicators.Figures;
import safeguarding.grpcedge.indicators.IndicatorValue;

/** What is counted from practice alerts. */
@Singleton
final class AlertFigures implements Figures {
  private final AlertFigureStore store;
  private final CareClocks careClocks;
  private final RuleClocks clocks;

  AlertFigures(AlertFigureStore store, CareClocks careClocks, RuleClocks clocks) {
    this.store = store;
    this.careClocks = careClocks;
    this.clocks = clocks;
  }

  /** What one pass counts for one period. */
  record AlertCounts(ReportingPeriod period, long concerns, long goodPractice) {}

  /** A concern at its one level, the team manager's; answered null while it waits. */
  record Level(LocalDate raisedOn, @Nullable LocalDate answeredOn) {}

  @Override
  public Set<String> codes() {
    return Set.of(
        ClaReviewIndicators.ALERT_CONCERN,
        ClaReviewIndicators.ALERT_GOOD,
        ClaReviewIndicators.ALERT_ANSWERED_5WD);
  }

  @Override
  public Stream<IndicatorValue> values(List<ReportingPeriod> periods, LocalDate today) {
    List<Level> levels = store.levels(periods);
    return Stream.concat(
        store.counts(periods).stream().flatMap(AlertFigures::values),
        periods.stream().map(period -> answered(period, levels, today)));
  }

  private static Stream<IndicatorValue> values(AlertCounts c) {
    return Stream.of(
        IndicatorValue.of(ClaReviewIndicators.ALERT_CONCERN, c.period(), c.concerns(), null),
        IndicatorValue.of(ClaReviewIndicators.ALERT_GOOD, c.period(), c.goodPractice(), null));
  }

  private IndicatorValue answered(ReportingPeriod period, List<Level> levels, LocalDate today) {
    return IndicatorValue.inTime(
        ClaReviewIndicators.ALERT_ANSWERED_5WD,
        period,
        levels.stream()
            .filter(level -> fellDue(level, period, today))
            .collect(groupingBy(level -> judge(level, today), counting())));
  }

  private boolean fellDue(Level level, ReportingPeriod period, LocalDate today) {
    return clock(level)
        .map(clock -> clock.deadline().dueOn())
        .filter(due -> period.contains(due) && due.isBefore(today))
        .isPresent();
  }

  private Timeliness judge(Level level, LocalDate today) {
    return clocks.judge(clock(level), level.raisedOn(), level.answeredOn(), today);
  }

  private Optional<RuleClock> clock(Level level) {
    return careClocks.alert(level.raisedOn(), level.answeredOn());
  }
}

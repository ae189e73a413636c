package safeguarding.clareview.indicators;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.Timeliness;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.clareview.timescale.CourseKind;
import safeguarding.grpcedge.indicators.Figures;
import safeguarding.grpcedge.indicators.IndicatorValue;

/** What is counted from the reviews held in a period. */
@Singleton
final class ReviewFigures implements Figures {
  private final ReviewFigureStore store;
  private final CareClocks careClocks;
  private final RuleClocks clocks;

  ReviewFigures(ReviewFigureStore store, CareClocks careClocks, RuleClocks clocks) {
    this.store = store;
    this.careClocks = careClocks;
    this.clocks = clocks;
  }

  /**
   * What one pass counts for one period.
   *
   * @param lookedAfter meetings about children looked after
   * @param orders meetings about supervision orders
   * @param fromFour children of 4 and over at meetings about children looked after, each time
   * @param conveyed of these, whose views were conveyed
   */
  record ReviewCounts(
      ReportingPeriod period, long lookedAfter, long orders, long fromFour, long conveyed) {}

  /**
   * One child at one meeting about children looked after.
   *
   * @param startedOn the first day of the period of care
   * @param before the reviews held in it before, oldest first
   */
  record Reviewed(
      UUID reviewId,
      LocalDate heldOn,
      CourseKind kind,
      LocalDate startedOn,
      List<LocalDate> before) {}

  @Override
  public Set<String> codes() {
    return Set.of(
        ClaReviewIndicators.REVIEWS,
        ClaReviewIndicators.REVIEWS_INTIME,
        ClaReviewIndicators.SOREVIEWS,
        ClaReviewIndicators.PARTICIPATION);
  }

  @Override
  public Stream<IndicatorValue> values(List<ReportingPeriod> periods, LocalDate today) {
    List<Reviewed> reviewed = store.reviewed(periods);
    return Stream.concat(
        store.counts(periods).stream().flatMap(ReviewFigures::values),
        periods.stream().map(period -> inTime(period, reviewed, today)));
  }

  private static Stream<IndicatorValue> values(ReviewCounts c) {
    ReportingPeriod period = c.period();
    return Stream.of(
        IndicatorValue.of(ClaReviewIndicators.REVIEWS, period, c.lookedAfter(), null),
        IndicatorValue.of(ClaReviewIndicators.SOREVIEWS, period, c.orders(), null),
        IndicatorValue.of(ClaReviewIndicators.PARTICIPATION, period, c.conveyed(), c.fromFour()));
  }

  private IndicatorValue inTime(ReportingPeriod period, List<Reviewed> reviewed, LocalDate today) {
    return IndicatorValue.inTime(
        ClaReviewIndicators.REVIEWS_INTIME,
        period,
        reviewed.stream()
            .filter(child -> period.contains(child.heldOn()))
            .collect(groupingBy(Reviewed::reviewId))
            .values()
            .stream()
            .collect(groupingBy(meeting -> judge(meeting, today), counting())));
  }

  private Timeliness judge(List<Reviewed> meeting, LocalDate today) {
    return Timeliness.ofAll(meeting.stream().map(child -> judge(child, today)).toList());
  }

  private Timeliness judge(Reviewed child, LocalDate today) {
    LocalDate since = child.before().isEmpty() ? child.startedOn() : child.before().getLast();
    return clocks.judge(
        careClocks.review(child.kind(), child.startedOn(), child.before(), child.heldOn()),
        since,
        child.heldOn(),
        today);
  }
}

package safeguarding.childprotection.indicators;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.IndicatorValue;

/** What is counted from the conferences held in a period. */
@Singleton
final class ConferenceFigures implements Figures {
  private final ConferenceFigureStore store;
  private final Judgement judgement;

  ConferenceFigures(ConferenceFigureStore store, Judgement judgement) {
    this.store = store;
    this.judgement = judgement;
  }

  /**
   * What one pass counts for one period.
   *
   * @param held meetings
   * @param domesticAbuse of these, with domestic abuse as a factor
   * @param initialChildren children at initial conferences, each time
   * @param withoutPlan of these
   */
  record ConferenceCounts(
      ReportingPeriod period,
      long held,
      long domesticAbuse,
      long initialChildren,
      long withoutPlan) {}

  /**
   * One child at one meeting, with the clock that the meeting stopped.
   *
   * @param stoodDown whether the meeting was stood down before on the day it was booked for
   * @param initial or a review
   * @param startedOn the day of the strategy discussion; of a review the day the plan began
   * @param lastReviewedOn of a review; null for the first
   */
  record AtMeeting(
      UUID conferenceId,
      LocalDate heldOn,
      boolean stoodDown,
      boolean initial,
      LocalDate startedOn,
      @Nullable LocalDate lastReviewedOn) {}

  @Override
  public Set<String> codes() {
    return Set.of(
        ChildProtectionIndicators.ICPC,
        ChildProtectionIndicators.ICPC_15WD,
        ChildProtectionIndicators.ICPC_NOPLAN,
        ChildProtectionIndicators.CONFERENCES,
        ChildProtectionIndicators.CONFERENCES_STOODDOWN,
        ChildProtectionIndicators.DOMESTICABUSE);
  }

  @Override
  public Stream<IndicatorValue> values(List<ReportingPeriod> periods, LocalDate today) {
    List<AtMeeting> all = store.atMeetings(periods);
    return Stream.concat(
        store.counts(periods).stream().flatMap(ConferenceFigures::values),
        periods.stream()
            .flatMap(period -> {
              List<AtMeeting> ofPeriod =
                  all.stream().filter(child -> period.contains(child.heldOn())).toList();
              return Stream.of(initialInTime(period, ofPeriod), stoodDown(period, ofPeriod));
            }));
  }

  private static Stream<IndicatorValue> values(ConferenceCounts c) {
    ReportingPeriod period = c.period();
    return Stream.of(
        IndicatorValue.of(ChildProtectionIndicators.ICPC, period, c.initialChildren(), null),
        IndicatorValue.of(
            ChildProtectionIndicators.ICPC_NOPLAN, period, c.withoutPlan(), c.initialChildren()),
        IndicatorValue.of(ChildProtectionIndicators.CONFERENCES, period, c.held(), null),
        IndicatorValue.of(
            ChildProtectionIndicators.DOMESTICABUSE, period, c.domesticAbuse(), c.held()));
  }

  private IndicatorValue initialInTime(ReportingPeriod period, List<AtMeeting> children) {
    List<Boolean> judged =
        children.stream()
            .filter(AtMeeting::initial)
            .map(this::inTime)
            .flatMap(Optional::stream)
            .toList();
    return share(ChildProtectionIndicators.ICPC_15WD, period, judged);
  }

  private IndicatorValue stoodDown(ReportingPeriod period, List<AtMeeting> children) {
    Collection<List<AtMeeting>> meetings =
        children.stream().collect(groupingBy(AtMeeting::conferenceId)).values();
    List<Boolean> judged = meetings.stream().map(this::troubled).flatMap(Optional::stream).toList();
    return share(ChildProtectionIndicators.CONFERENCES_STOODDOWN, period, judged);
  }

  /** Whether a meeting was stood down, or out of time for one of its children at least. */
  private Optional<Boolean> troubled(List<AtMeeting> children) {
    if (children.getFirst().stoodDown()) {
      return Optional.of(true);
    }
    List<Boolean> judged = children.stream().map(this::inTime).flatMap(Optional::stream).toList();
    if (judged.contains(false)) {
      return Optional.of(true);
    }
    return judged.size() < children.size() ? Optional.empty() : Optional.of(false);
  }

  private Optional<Boolean> inTime(AtMeeting child) {
    return child.initial()
        ? judgement.initialInTime(child.startedOn(), child.heldOn())
        : judgement.reviewInTime(child.startedOn(), child.lastReviewedOn(), child.heldOn());
  }

  private static IndicatorValue share(String code, ReportingPeriod period, List<Boolean> judged) {
    return IndicatorValue.of(
        code, period, judged.stream().filter(yes -> yes).count(), (long) judged.size());
  }
}

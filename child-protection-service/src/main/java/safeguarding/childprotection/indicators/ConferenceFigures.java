package safeguarding.childprotection.indicators;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.Timeliness;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.grpcedge.indicators.Figures;
import safeguarding.grpcedge.indicators.IndicatorValue;

/** What is counted from the conferences held in a period. */
@Singleton
final class ConferenceFigures implements Figures {
  private final ConferenceFigureStore store;
  private final ConferenceClocks conferenceClocks;
  private final RuleClocks clocks;

  ConferenceFigures(
      ConferenceFigureStore store, ConferenceClocks conferenceClocks, RuleClocks clocks) {
    this.store = store;
    this.conferenceClocks = conferenceClocks;
    this.clocks = clocks;
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
              return Stream.of(
                  initialInTime(period, ofPeriod, today), stoodDown(period, ofPeriod, today));
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

  private IndicatorValue initialInTime(
      ReportingPeriod period, List<AtMeeting> children, LocalDate today) {
    return IndicatorValue.inTime(
        ChildProtectionIndicators.ICPC_15WD,
        period,
        children.stream()
            .filter(AtMeeting::initial)
            .collect(groupingBy(child -> judge(child, today), counting())));
  }

  private IndicatorValue stoodDown(
      ReportingPeriod period, List<AtMeeting> children, LocalDate today) {
    List<Boolean> troubled =
        children.stream().collect(groupingBy(AtMeeting::conferenceId)).values().stream()
            .map(meeting -> troubled(meeting, today))
            .flatMap(Optional::stream)
            .toList();
    return IndicatorValue.of(
        ChildProtectionIndicators.CONFERENCES_STOODDOWN,
        period,
        troubled.stream().filter(yes -> yes).count(),
        (long) troubled.size());
  }

  /** Whether a meeting was stood down, or late for one of its children at least. */
  private Optional<Boolean> troubled(List<AtMeeting> children, LocalDate today) {
    if (children.getFirst().stoodDown()) {
      return Optional.of(true);
    }
    return switch (Timeliness.ofAll(children.stream().map(child -> judge(child, today)).toList())) {
      case LATE -> Optional.of(true);
      case IN_TIME -> Optional.of(false);
      case RUNNING, CANNOT_BE_TOLD -> Optional.empty();
    };
  }

  private Timeliness judge(AtMeeting child, LocalDate today) {
    LocalDate started = child.startedOn();
    LocalDate held = child.heldOn();
    return clocks.judge(
        child.initial()
            ? conferenceClocks.initialConference(started, held)
            : conferenceClocks.review(started, child.lastReviewedOn(), held),
        started,
        held,
        today);
  }
}

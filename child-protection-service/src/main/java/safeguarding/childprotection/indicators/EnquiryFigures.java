package safeguarding.childprotection.indicators;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.Timeliness;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.grpcedge.indicators.Figures;
import safeguarding.grpcedge.indicators.IndicatorValue;

/** What is counted from referrals, strategy discussions and requests for a conference. */
@Singleton
final class EnquiryFigures implements Figures {
  private final EnquiryFigureStore store;
  private final ConferenceClocks clocks;
  private final Clock clock;

  EnquiryFigures(EnquiryFigureStore store, ConferenceClocks clocks, Clock clock) {
    this.store = store;
    this.clocks = clocks;
    this.clock = clock;
  }

  /**
   * What one pass counts for one period.
   *
   * @param referrals children referred
   * @param rereferrals of these, referred before on a day of the 12 months before
   * @param section47 children
   * @param requests meetings asked for
   */
  record EnquiryCounts(
      ReportingPeriod period, long referrals, long rereferrals, long section47, long requests) {}

  /** A strategy discussion, and when it was written up; null while it is not. */
  record Discussion(Instant heldAt, @Nullable Instant writtenUpAt) {}

  @Override
  public Set<String> codes() {
    return Set.of(
        ChildProtectionIndicators.REFERRALS,
        ChildProtectionIndicators.REREFERRALS,
        ChildProtectionIndicators.S47,
        ChildProtectionIndicators.STRATEGY_24H,
        ChildProtectionIndicators.REQUESTS);
  }

  @Override
  public Stream<IndicatorValue> values(List<ReportingPeriod> periods, LocalDate today) {
    List<Discussion> discussions = store.discussions(periods);
    return Stream.concat(
        store.counts(periods).stream().flatMap(EnquiryFigures::values),
        periods.stream().map(period -> writtenUp(period, discussions)));
  }

  private static Stream<IndicatorValue> values(EnquiryCounts c) {
    ReportingPeriod period = c.period();
    return Stream.of(
        IndicatorValue.of(ChildProtectionIndicators.REFERRALS, period, c.referrals(), null),
        IndicatorValue.of(
            ChildProtectionIndicators.REREFERRALS, period, c.rereferrals(), c.referrals()),
        IndicatorValue.of(ChildProtectionIndicators.S47, period, c.section47(), null),
        IndicatorValue.of(ChildProtectionIndicators.REQUESTS, period, c.requests(), null));
  }

  private IndicatorValue writtenUp(ReportingPeriod period, List<Discussion> discussions) {
    return IndicatorValue.inTime(
        ChildProtectionIndicators.STRATEGY_24H,
        period,
        discussions.stream()
            .filter(discussion -> period.contains(LondonTime.dateOf(discussion.heldAt())))
            .collect(groupingBy(this::judge, counting())));
  }

  private Timeliness judge(Discussion discussion) {
    Instant due =
        clocks.strategyRecord(discussion.heldAt(), discussion.writtenUpAt()).deadline().dueAt();
    Instant writtenUpAt = discussion.writtenUpAt();
    if (writtenUpAt == null && !clock.instant().isAfter(due)) {
      return Timeliness.RUNNING;
    }
    return writtenUpAt == null || writtenUpAt.isAfter(due) ? Timeliness.LATE : Timeliness.IN_TIME;
  }
}

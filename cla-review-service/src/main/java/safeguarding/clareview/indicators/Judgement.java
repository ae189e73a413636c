package safeguarding.clareview.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.WorkingDays;
import safeguarding.grpcedge.indicators.IndicatorValue;

/**
 * Whether something was in time, and the share of what was. Empty where the known bank holidays do
 * not reach far enough to tell: as late it would be blamed on somebody, as in time it would be a
 * guess.
 */
@Singleton
final class Judgement {
  private final WorkingDays workingDays;

  Judgement(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /**
   * Whether what a clock asked for happened in time. What began before the known bank holidays do
   * came years later; what happened before they end came before a due day beyond them.
   *
   * @param clock empty where it cannot be counted
   * @param metOn null while it has not happened: late once the last day has passed, else not told
   */
  Optional<Boolean> inTime(
      Optional<RuleClock> clock, LocalDate startedOn, @Nullable LocalDate metOn, LocalDate today) {
    Optional<LocalDate> due = clock.map(counted -> counted.deadline().dueOn());
    if (metOn == null) {
      return due.filter(last -> last.isBefore(today)).map(_ -> false);
    }
    return due.map(last -> !metOn.isAfter(last))
        .or(() ->
            workingDays.knows(metOn)
                ? Optional.of(workingDays.knows(startedOn))
                : Optional.empty());
  }

  /** Those in time of all that can be told. */
  static IndicatorValue share(String code, ReportingPeriod period, List<Optional<Boolean>> judged) {
    List<Boolean> told = judged.stream().flatMap(Optional::stream).toList();
    return IndicatorValue.of(
        code, period, told.stream().filter(yes -> yes).count(), (long) told.size());
  }
}

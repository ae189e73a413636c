package safeguarding.grpcedge.indicators;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.security.AuthorityCode;

/**
 * Counts everything once before the service opens its port. The first count of a program loads its
 * classes and takes many times as long as the next: no councillor should wait for that, or be told
 * that the figures are not available.
 */
@Singleton
final class FirstCount implements ApplicationEventListener<StartupEvent> {
  /** No authority has this code, so nothing is counted and nobody's records are read. */
  private static final AuthorityCode NOBODY = new AuthorityCode("E00000000");

  private final IndicatorSource source;
  private final Clock clock;

  FirstCount(IndicatorSource source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    Set<String> codes =
        source.definitions().stream()
            .map(IndicatorDefinition::code)
            .collect(Collectors.toUnmodifiableSet());
    if (!codes.isEmpty()) {
      ReportingPeriod year =
          ReportingPeriod.FinancialYear.containing(LondonTime.dateOf(clock.instant()));
      source.values(NOBODY, List.of(year, year.previous()), codes);
    }
  }
}

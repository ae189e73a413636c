package safeguarding.grpcedge.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Kind.FLOW;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.event.StartupEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.TestService;
import safeguarding.security.AuthorityCode;

class FirstCountTest {

  /** A question that was put to the indicators. */
  private record Asked(AuthorityCode authority, List<String> periods, Set<String> codes) {}

  @Test
  void everything_is_counted_once_for_nobody_for_the_year_and_the_one_before() {
    assertThat(askedAtStart("NOTES.WRITTEN", "NOTES.READ"))
        .containsExactly(
            new Asked(
                new AuthorityCode("E00000000"),
                List.of("2018-19", "2017-18"),
                Set.of("NOTES.WRITTEN", "NOTES.READ")));
  }

  @Test
  void a_service_that_counts_nothing_yet_is_asked_nothing() {
    assertThat(askedAtStart()).isEmpty();
  }

  /** On 1 April 2018 in London, where a new year has begun. */
  private static List<Asked> askedAtStart(String... codes) {
    List<Asked> asked = new ArrayList<>();
    IndicatorSource source =
        new IndicatorSource() {
          @Override
          public List<IndicatorDefinition> definitions() {
            return Stream.of(codes)
                .map(code ->
                    IndicatorDefinition.count(
                        code, "Title", "notes", "notes", FLOW, "a report", "notes"))
                .toList();
          }

          @Override
          public List<IndicatorValue> values(
              AuthorityCode authority, List<ReportingPeriod> periods, Set<String> of) {
            asked.add(
                new Asked(authority, periods.stream().map(ReportingPeriod::format).toList(), of));
            return List.of();
          }

          @Override
          public Optional<List<BreakdownCount>> breakdown(
              AuthorityCode authority, String code, ReportingPeriod period, String by) {
            throw new AssertionError("nobody looks at a breakdown first");
          }
        };
    Clock clock = Clock.fixed(Instant.parse("2018-03-31T23:30:00Z"), ZoneOffset.UTC);

    new FirstCount(source, clock)
        .onApplicationEvent(new StartupEvent(TestService.bean(ApplicationContext.class)));
    return asked;
  }
}

package safeguarding.grpcedge.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Kind.FLOW;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.TestService;
import safeguarding.grpcedge.indicators.IndicatorDefinition.Breakdown;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Statements;

class CountedIndicatorsTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.parse("2017-18");

  private final AuthorityCode authority = new AuthorityCode(TestService.anAuthority());
  private final List<String> counted = new ArrayList<>();
  private final IndicatorSource indicators =
      new CountedIndicators(
          List.of(
              count("NOTES.WRITTEN", new Breakdown("length", "Length")),
              count("NOTES.READ"),
              count("LETTERS.SENT")),
          List.of(figures("NOTES.WRITTEN", "NOTES.READ"), figures("LETTERS.SENT")),
          this::rows,
          TestService.bean(AuthorityTransactions.class),
          Clock.fixed(Instant.parse("2018-06-04T23:30:00Z"), ZoneOffset.UTC));

  @Test
  void what_is_asked_for_is_counted_as_on_the_day_in_london() {
    assertThat(indicators.values(authority, List.of(YEAR), Set.of("NOTES.READ", "LETTERS.SENT")))
        .containsExactly(
            IndicatorValue.of("NOTES.READ", YEAR, 5, null),
            IndicatorValue.of("LETTERS.SENT", YEAR, 5, null));
  }

  @Test
  void figures_that_nobody_asked_for_are_not_counted() {
    indicators.values(authority, List.of(YEAR), Set.of("LETTERS.SENT"));

    assertThat(counted).containsExactly("LETTERS.SENT");
  }

  @Test
  void only_an_offered_breakdown_has_rows() {
    assertThat(indicators.breakdown(authority, "NOTES.WRITTEN", YEAR, "length"))
        .contains(List.of(new BreakdownCount("short", "Short", BigDecimal.valueOf(5), null)));
    assertThat(indicators.breakdown(authority, "NOTES.READ", YEAR, "length")).isEmpty();
    assertThat(indicators.breakdown(authority, "NOTES.WRITTEN", YEAR, "colour")).isEmpty();
    assertThat(indicators.breakdown(authority, "NOTES.LOST", YEAR, "length")).isEmpty();
  }

  private static IndicatorDefinition count(String code, Breakdown... by) {
    return IndicatorDefinition.count(
        code, "Title", "notes", "notes", FLOW, "a report", "notes", by);
  }

  /** Each comes to the day of the month. */
  private Figures figures(String... codes) {
    return new Figures() {
      @Override
      public Set<String> codes() {
        return Set.of(codes);
      }

      @Override
      public Stream<IndicatorValue> values(List<ReportingPeriod> periods, LocalDate today) {
        assertInTransaction();
        counted.addAll(List.of(codes));
        return periods.stream()
            .flatMap(period ->
                Stream.of(codes)
                    .map(code -> IndicatorValue.of(code, period, today.getDayOfMonth(), null)));
      }
    };
  }

  private List<BreakdownCount> rows(
      String code, ReportingPeriod period, String by, LocalDate today) {
    assertInTransaction();
    return List.of(
        new BreakdownCount("short", "Short", BigDecimal.valueOf(today.getDayOfMonth()), null));
  }

  private void assertInTransaction() {
    assertThat(TestService.bean(Statements.class).authority()).isEqualTo(authority.code());
  }
}

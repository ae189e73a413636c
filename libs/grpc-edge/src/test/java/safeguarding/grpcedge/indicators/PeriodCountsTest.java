package safeguarding.grpcedge.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.TestService;
import safeguarding.rulings.Keyed;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

class PeriodCountsTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.parse("2017-18");
  private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2019-20-Q1");

  private final AuthorityCode authority = new AuthorityCode(TestService.anAuthority());

  private enum Size implements Keyed {
    VERY_SHORT,
    SHORT,
    LONG
  }

  @Test
  void a_query_is_run_over_every_period_and_knows_its_days() {
    List<IndicatorValue> values =
        TestService.bean(AuthorityTransactions.class)
            .read(
                authority,
                () ->
                    TestService.bean(PeriodCounts.class)
                        .each(
                            """
                            , word (text) AS (VALUES (?), (?))
                            SELECT period.place, last_day - first_day + 1 AS days, count(*) AS words
                            FROM period CROSS JOIN word
                            GROUP BY period.place, first_day, last_day
                            ORDER BY period.place DESC
                            """,
                            List.of(YEAR, QUARTER),
                            (period, row) ->
                                IndicatorValue.of(
                                    "DAYS", period, row.count("days"), row.count("words")),
                            "one",
                            "other"));

    assertThat(values)
        .containsExactly(
            IndicatorValue.of("DAYS", QUARTER, 91, 2L), IndicatorValue.of("DAYS", YEAR, 365, 2L));
  }

  @Test
  void a_plain_count_has_no_denominator() {
    assertThat(IndicatorValue.of("NOTES", YEAR, 7, null))
        .isEqualTo(new IndicatorValue("NOTES", YEAR, BigDecimal.valueOf(7), null));
  }

  @Test
  void the_rows_of_a_breakdown_stand_in_the_order_of_the_list_without_what_is_not_counted() {
    assertThat(
            BreakdownCount.of(
                Size.values(), size -> "Size " + size.key(), Map.of("long", 2L, "very-short", 3L)))
        .containsExactly(
            new BreakdownCount("very-short", "Size very-short", BigDecimal.valueOf(3), null),
            new BreakdownCount("long", "Size long", BigDecimal.TWO, null));
  }
}

package safeguarding.grpcedge.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.Timeliness;
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
  void each_period_is_counted_and_knows_its_days() {
    List<IndicatorValue> values =
        read(counts ->
            counts.each(
                """
                , word (text) AS (VALUES (?), (?))
                SELECT period.place, last_day - first_day + 1 AS days, count(*) AS words
                FROM period CROSS JOIN word
                GROUP BY period.place, first_day, last_day
                ORDER BY period.place DESC
                """,
                List.of(YEAR, QUARTER),
                (period, row) ->
                    IndicatorValue.of("DAYS", period, row.count("days"), row.count("words")),
                "one",
                "other"));

    assertThat(values)
        .containsExactly(
            IndicatorValue.of("DAYS", QUARTER, 91, 2L), IndicatorValue.of("DAYS", YEAR, 365, 2L));
  }

  @Test
  void what_any_of_the_periods_has_to_do_with_is_read_once() {
    List<LocalDate> days =
        read(counts ->
            counts.ofAny(
                "SELECT DISTINCT ?::date AS day FROM period",
                List.of(YEAR, QUARTER),
                row -> row.day("day"),
                YEAR.lastDay()));

    assertThat(days).containsExactly(YEAR.lastDay());
  }

  @Test
  void one_period_is_counted_by_a_key() {
    Map<String, Long> months =
        read(counts ->
            counts.byKey(
                """
                SELECT to_char(day, 'FMmonth') AS key, count(*) AS counted
                FROM period CROSS JOIN generate_series(first_day, last_day, interval '1 day') AS day
                WHERE day <> ?::date
                GROUP BY 1
                """,
                QUARTER,
                QUARTER.lastDay()));

    assertThat(months).isEqualTo(Map.of("april", 30L, "may", 31L, "june", 29L));
  }

  private <T> T read(Function<PeriodCounts, T> question) {
    return TestService.bean(AuthorityTransactions.class)
        .read(authority, () -> question.apply(TestService.bean(PeriodCounts.class)));
  }

  @Test
  void a_plain_count_has_no_denominator() {
    assertThat(IndicatorValue.of("NOTES", YEAR, 7, null))
        .isEqualTo(new IndicatorValue("NOTES", YEAR, BigDecimal.valueOf(7), null));
  }

  @Test
  void in_time_is_a_share_of_what_can_be_told_and_no_longer_runs() {
    assertThat(
            IndicatorValue.inTime(
                "NOTES",
                YEAR,
                Map.of(
                    Timeliness.IN_TIME, 7L,
                    Timeliness.LATE, 2L,
                    Timeliness.RUNNING, 3L,
                    Timeliness.CANNOT_BE_TOLD, 4L)))
        .isEqualTo(IndicatorValue.of("NOTES", YEAR, 7, 9L));
    assertThat(IndicatorValue.inTime("NOTES", YEAR, Map.of()))
        .isEqualTo(IndicatorValue.of("NOTES", YEAR, 0, 0L));
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

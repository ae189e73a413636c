package safeguarding.clareview.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.clareview.indicators.ThePast.BORN;
import static safeguarding.clareview.indicators.ThePast.accommodated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.clareview.indicators.ThePast.Stay;
import safeguarding.grpcedge.indicators.IndicatorValue;

/** What is counted of children looked after, against a count of the same care by hand. */
class CareFiguresTest {
  private static final long SEED = 20_180_331;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final Set<String> RECONCILED = Set.of("CLA.CHILDREN", "CLA.STARTED", "CLA.CEASED");

  private final ThePast past = new ThePast();

  /** A period of care as this test remembers it. */
  private record Remembered(LocalDate startedOn, @Nullable LocalDate ceasedOn, boolean counted) {

    boolean lookedAfterOn(LocalDate day) {
      return counted && !startedOn.isAfter(day) && (ceasedOn == null || ceasedOn.isAfter(day));
    }

    boolean startedIn(ReportingPeriod period) {
      return counted && period.contains(startedOn);
    }

    boolean ceasedIn(ReportingPeriod period) {
      return counted && ceasedOn != null && period.contains(ceasedOn);
    }
  }

  @Test
  void random_histories_come_to_what_a_count_by_hand_gives_and_reconcile() {
    List<Remembered> all = randomHistories();
    List<ReportingPeriod> periods = new ArrayList<>();
    for (String period : List.of("2015-16", "2016-17", "2017-18", "2018-19-Q1")) {
      periods.add(ReportingPeriod.parse(period));
    }
    for (LocalDate month = FIRST; month.getYear() < 2018; month = month.plusMonths(1)) {
      periods.add(ReportingPeriod.parse(month.toString().substring(0, 7)));
    }

    Map<String, Long> values = new HashMap<>();
    for (IndicatorValue value :
        past.asOn(ThePast.RECORDED_AT.toString()).values(past.authority(), periods, RECONCILED)) {
      values.put(value.code() + " " + value.period().format(), value.numerator().longValueExact());
    }

    for (ReportingPeriod period : periods) {
      long before =
          all.stream().filter(c -> c.lookedAfterOn(period.firstDay().minusDays(1))).count();
      long started = all.stream().filter(c -> c.startedIn(period)).count();
      long ceased = all.stream().filter(c -> c.ceasedIn(period)).count();
      long after = all.stream().filter(c -> c.lookedAfterOn(period.lastDay())).count();
      assertThat(before + started - ceased).as("reconciles").isEqualTo(after);
      assertThat(values)
          .containsEntry("CLA.STARTED " + period.format(), started)
          .containsEntry("CLA.CEASED " + period.format(), ceased)
          .containsEntry("CLA.CHILDREN " + period.format(), after);
    }
    for (String by : List.of("legal-status", "placement", "age", "sex")) {
      assertSums("CLA.CHILDREN", by);
    }
    assertSums("CLA.STARTED", "need");
    assertSums("CLA.CEASED", "reason");
  }

  @Test
  void care_begun_on_1_april_and_ceased_on_31_march_belongs_to_the_year() {
    past.care(past.child(), LocalDate.of(2017, 4, 1), null);
    past.care(past.child(), LocalDate.of(2017, 3, 31), LocalDate.of(2018, 3, 31));
    past.care(past.child(), LocalDate.of(2018, 3, 31), LocalDate.of(2018, 4, 1));

    assertThat(past.value("CLA.CHILDREN", "2016-17")).isEqualTo("1");
    assertThat(past.value("CLA.STARTED", "2017-18")).isEqualTo("2");
    assertThat(past.value("CLA.CEASED", "2017-18")).isEqualTo("1");
    assertThat(past.value("CLA.CHILDREN", "2017-18")).isEqualTo("2");
  }

  @Test
  void who_is_18_is_not_looked_after_also_where_nobody_has_recorded_the_end() {
    past.care(past.child(LocalDate.of(2000, 3, 31), "male"), LocalDate.of(2014, 1, 6), null);
    past.care(past.child(LocalDate.of(2000, 4, 1), "male"), LocalDate.of(2014, 1, 6), null);

    assertThat(past.value("CLA.CHILDREN", "2016-17")).isEqualTo("2");
    assertThat(past.value("CLA.CHILDREN", "2017-18")).isEqualTo("1");
    assertThat(past.value("CLA.CHILDREN", "2018-04")).isEqualTo("0");
    assertThat(past.value("CLA.CEASED", "2017-18")).isEqualTo("0");
    assertThat(past.value("CLA.PLACEMENTS.3PLUS", "2017-18")).isEqualTo("0 of 1");
    assertThat(past.breakdown("CLA.CHILDREN", "2017-18", "age"))
        .isEqualTo(Map.of("from-16-to-17", 1L));
  }

  @Test
  void a_series_of_short_breaks_neither_starts_nor_ceases_nor_counts() {
    Stay breaks = new Stay(LocalDate.of(2017, 5, 1), "s", "v4", "u6");
    past.care(past.child(), null, "n2", null, "e8", breaks);
    past.care(past.child(), null, "n2", LocalDate.of(2018, 1, 8), "e8", breaks);

    for (String code : RECONCILED) {
      assertThat(past.value(code, "2017-18")).isEqualTo("0");
    }
    assertThat(past.value("CLA.NOTIFIED", "2017-18")).isEqualTo("0 of 0");
    assertThat(past.breakdown("CLA.CHILDREN", "2017-18", "legal-status")).isEmpty();
  }

  @Test
  void a_period_that_runs_is_counted_as_it_stands_today() {
    past.care(past.child(), LocalDate.of(2016, 1, 4), null);

    assertThat(past.value("CLA.CHILDREN", "2019-20", "2018-05-01T09:00:00Z")).isEqualTo("1");
    assertThat(past.value("CLA.PLACEMENTS.2YEARS", "2018-19", "2018-05-01T09:00:00Z"))
        .as("two and a half years in care only on 4 July")
        .isEqualTo("0 of 0");
  }

  @Test
  void three_placements_are_counted_by_carer_over_twelve_months_and_across_periods() {
    LocalDate april = LocalDate.of(2017, 4, 1);
    // Stood when the year began, and moved twice.
    past.care(
        past.child(),
        null,
        "n1",
        null,
        "",
        accommodated(LocalDate.of(2016, 1, 4)),
        new Stay(LocalDate.of(2017, 6, 1), "p", "v2", "k2"),
        new Stay(LocalDate.of(2017, 8, 1), "b", "c2", "u4"));
    // The same carer after T and U, the same placement after L.
    past.care(
        past.child(),
        null,
        "n1",
        null,
        "",
        accommodated(LocalDate.of(2016, 1, 4)),
        new Stay(LocalDate.of(2017, 6, 1), "t", "v2", "u1"),
        new Stay(LocalDate.of(2017, 8, 1), "l", "c1", "u1"),
        new Stay(LocalDate.of(2017, 9, 1), "u", "c2", "u4"));
    // Left the first on the last day of the year before.
    past.care(
        past.child(),
        null,
        "n1",
        null,
        "",
        accommodated(LocalDate.of(2016, 1, 4)),
        new Stay(april.minusDays(1), "p", "v2", "k2"),
        new Stay(LocalDate.of(2017, 8, 1), "p", "v2", "u4"));
    // Back in care the same year.
    UUID back = past.child();
    past.care(
        back,
        null,
        "n1",
        LocalDate.of(2017, 9, 1),
        "e4a",
        accommodated(april),
        new Stay(LocalDate.of(2017, 6, 1), "p", "v2", "k2"));
    past.care(back, LocalDate.of(2018, 2, 1), null);

    assertThat(past.value("CLA.PLACEMENTS.3PLUS", "2017-18")).isEqualTo("2 of 4");
  }

  @Test
  void settled_is_two_years_in_one_placement_or_placed_for_adoption_of_those_long_in_care() {
    LocalDate longAgo = LocalDate.of(2015, 9, 30);
    past.care(past.child(), longAgo, null);
    past.care(past.child(), longAgo.plusDays(2), null);
    past.care(
        past.child(), null, "n1", null, "", accommodated(longAgo), moved("2016-04-01", "p", "u4"));
    past.care(
        past.child(), null, "n1", null, "", accommodated(longAgo), moved("2016-03-31", "p", "u4"));
    past.care(
        past.child(), null, "n1", null, "", accommodated(longAgo), moved("2018-01-08", "b", "a4"));
    past.care(
        past.child(), null, "n1", null, "", accommodated(longAgo), moved("2018-01-08", "u", "u4"));
    past.care(past.child(LocalDate.of(2002, 3, 31), "male"), longAgo, null);
    past.care(past.child(LocalDate.of(2002, 4, 1), "male"), longAgo, null);

    assertThat(past.value("CLA.PLACEMENTS.2YEARS", "2017-18")).isEqualTo("5 of 6");
  }

  @Test
  void notified_in_time_is_by_the_next_working_day_and_unknown_is_not() {
    LocalDate friday = LocalDate.of(2017, 8, 25);
    notified(friday, LocalDate.of(2017, 8, 29));
    notified(friday, LocalDate.of(2017, 8, 30));
    notified(friday, null);

    assertThat(past.value("CLA.NOTIFIED", "2017-18")).isEqualTo("1 of 3");
    assertThat(past.value("CLA.NOTIFIED", "2017-18", "2017-08-29T09:00:00Z"))
        .as("the clock still runs")
        .isEqualTo("1 of 2");
  }

  @Test
  void what_the_known_calendar_does_not_reach_is_neither_in_time_nor_late() {
    notified(LocalDate.of(2028, 12, 29), LocalDate.of(2028, 12, 30));
    notified(LocalDate.of(2028, 12, 29), LocalDate.of(2029, 1, 2));
    notified(LocalDate.of(2028, 12, 29), null);
    notified(LocalDate.of(2029, 1, 8), LocalDate.of(2029, 1, 9));

    assertThat(past.value("CLA.NOTIFIED", "2028-29")).isEqualTo("1 of 1");
  }

  @Test
  void a_breakdown_shows_what_stood_on_the_last_day() {
    past.care(
        past.child(BORN, "male"),
        null,
        "n1",
        LocalDate.of(2018, 5, 1),
        "e45",
        accommodated(LocalDate.of(2017, 5, 1)),
        new Stay(LocalDate.of(2018, 3, 31), "b", "c2", "u1"),
        new Stay(LocalDate.of(2018, 4, 2), "p", "c2", "k2"));
    past.care(past.child(LocalDate.of(2017, 4, 1), "female"), LocalDate.of(2017, 5, 1), null);

    assertThat(past.breakdown("CLA.CHILDREN", "2017-18", "legal-status"))
        .containsExactly(Map.entry("c2", 1L), Map.entry("v2", 1L));
    assertThat(past.breakdown("CLA.CHILDREN", "2017-18", "placement"))
        .containsExactly(Map.entry("u1", 1L), Map.entry("u6", 1L));
    assertThat(past.breakdown("CLA.CHILDREN", "2017-18", "age"))
        .containsExactly(Map.entry("under-1", 1L), Map.entry("from-5-to-9", 1L));
    assertThat(past.breakdown("CLA.CHILDREN", "2017-18", "sex"))
        .containsExactly(Map.entry("female", 1L), Map.entry("male", 1L));
    assertThat(past.breakdown("CLA.CEASED", "2018-19", "reason")).isEqualTo(Map.of("e45", 1L));
    assertThat(past.breakdown("CLA.STARTED", "2017-18", "need")).isEqualTo(Map.of("n1", 2L));
  }

  private static Stay moved(String day, String reason, String placement) {
    return new Stay(LocalDate.parse(day), reason, "v2", placement);
  }

  private void notified(LocalDate startedOn, @Nullable LocalDate notifiedOn) {
    past.care(past.child(), notifiedOn, "n1", null, "", accommodated(startedOn));
  }

  private void assertSums(String code, String by) {
    assertThat(past.breakdown(code, "2016-17", by).values().stream().mapToLong(n -> n).sum())
        .as("%s by %s", code, by)
        .isEqualTo(Long.parseLong(past.value(code, "2016-17")));
  }

  private List<Remembered> randomHistories() {
    Random random = new Random(SEED);
    List<Remembered> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      UUID child =
          past.child(
              FIRST.minusDays(random.nextInt(5_000)), random.nextBoolean() ? "female" : "male");
      LocalDate day = FIRST.plusDays(random.nextInt(900));
      while (day.getYear() < 2018) {
        List<Stay> stays = new ArrayList<>();
        boolean counted = random.nextInt(6) != 0;
        stays.add(new Stay(day, "s", counted ? "v2" : "v4", "u6"));
        LocalDate last = day;
        for (int moves = random.nextInt(3); moves > 0; moves--) {
          last = last.plusDays(1 + random.nextInt(200));
          stays.add(new Stay(last, "p", counted ? "v2" : "v3", "k2"));
        }
        // A third end on the edge of a month; some on the very day.
        LocalDate end =
            random.nextInt(3) == 0
                ? last.plusMonths(1).withDayOfMonth(1).minusDays(random.nextInt(2))
                : last.plusDays(random.nextInt(300));
        LocalDate ceasedOn = random.nextInt(4) == 0 ? null : end;
        past.care(
            child,
            null,
            "n" + (1 + random.nextInt(8)),
            ceasedOn,
            "e4a",
            stays.toArray(new Stay[0]));
        all.add(new Remembered(day, ceasedOn, counted));
        if (ceasedOn == null) {
          break;
        }
        day = ceasedOn.plusDays(random.nextInt(200));
      }
    }
    return all;
  }
}

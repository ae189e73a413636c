package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleClocksTest {
  private static final LocalDate LAST_KNOWN_DAY = LocalDate.of(2028, 12, 31);
  private static final LocalDate BEYOND = LocalDate.of(2029, 2, 1);
  private static final LocalDate STARTED = LocalDate.of(2018, 6, 4);
  private static final LocalDate NEW_GUIDANCE = LocalDate.of(2018, 7, 4);

  private static final Timescales RULES =
      new Timescales(
          List.of(
              rule("days", new Limit.WorkingDays(1), LocalDate.of(1995, 1, 1)),
              rule("told", new Limit.WorkingDays(1), LocalDate.of(1990, 1, 1)),
              rule("month", new Limit.Months(1), LocalDate.of(1995, 1, 1)),
              rule("months", new Limit.Months(4), LocalDate.of(1995, 1, 1)),
              rule("months", new Limit.Months(3), NEW_GUIDANCE.minusMonths(2)),
              rule("hours", new Limit.ClockHours(24), LocalDate.of(1995, 1, 1))));

  private final RuleClocks clocks =
      new RuleClocks(() -> RULES, new WorkingDays(BankHolidays.shipped()));

  @Test
  void a_clock_knows_the_version_of_its_rule_that_held_when_it_started() {
    RuleClock clock = clock("months", STARTED, null);
    RuleClock before = clock("months", LocalDate.of(2018, 5, 3), null);

    assertThat(clock.rule().limit()).isEqualTo(new Limit.Months(3));
    assertThat(clock.deadline().dueOn()).isEqualTo(LocalDate.of(2018, 9, 4));
    assertThat(before.deadline().dueOn()).isEqualTo(LocalDate.of(2018, 9, 3));
  }

  @Test
  void what_ends_or_begins_beyond_the_known_calendar_is_not_guessed() {
    assertThat(clocks.clock("days", LAST_KNOWN_DAY, null)).isEmpty();
    assertThat(clocks.clock("days", BEYOND, null)).isEmpty();
    assertThat(clocks.clock("month", BEYOND, null)).isPresent();
    assertThat(clocks.workingDaysLeft(clock("month", BEYOND, null).deadline(), BEYOND)).isEmpty();
    assertThat(clocks.workingDaysLeft(clock("days", STARTED, null).deadline(), STARTED))
        .isEqualTo(OptionalInt.of(1));
  }

  @Test
  void an_unknown_rule_is_a_bug_and_no_clock() {
    assertThatThrownBy(() -> clocks.clock("none", STARTED, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_case_past_its_first_limit_works_towards_the_second() {
    assertThat(nextOn(LocalDate.of(2018, 7, 4))).contains("month");
    assertThat(nextOn(LocalDate.of(2018, 7, 5))).contains("months");
    assertThat(nextOn(LocalDate.of(2018, 9, 5))).contains("months");
  }

  @Test
  void what_is_met_asks_for_nothing_more() {
    RuleClock met = clock("month", STARTED, STARTED.plusDays(1));
    RuleClock open = clock("months", STARTED, null);

    assertThat(clocks.next(List.of(met, open), STARTED)).contains(open);
    assertThat(clocks.next(List.of(met), STARTED)).isEmpty();
    assertThat(clocks.next(List.of(), STARTED)).isEmpty();
  }

  @Test
  void a_clock_in_hours_has_its_rule_too() {
    Instant started = Instant.parse("2018-06-04T09:00:00Z");

    HourClock clock = clocks.hourClock("hours", started, null);

    assertThat(clock.rule().id()).isEqualTo("hours");
    assertThat(clock.deadline().dueAt()).isEqualTo(Instant.parse("2018-06-05T09:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    // Friday 25 August 2017, before a bank holiday: one working day ends on Tuesday the 29th.
    "2017-08-25, 2017-08-29, 2030-01-01, IN_TIME",
    "2017-08-25, 2017-08-30, 2030-01-01, LATE",
    "2017-08-25,           , 2017-08-29, RUNNING",
    "2017-08-25,           , 2017-08-30, LATE",
    // Told before the known bank holidays end, it was told before a day beyond them.
    "2028-12-29, 2028-12-30, 2030-01-01, IN_TIME",
    "2028-12-29, 2029-01-02, 2030-01-01, CANNOT_BE_TOLD",
    "2028-12-29,           , 2030-01-01, CANNOT_BE_TOLD",
    "2028-12-01, 2029-02-01, 2030-01-01, LATE",
    "2029-01-08, 2029-01-09, 2030-01-01, CANNOT_BE_TOLD",
    // Begun before they begin, it came years later.
    "1994-12-30, 1995-01-03, 2030-01-01, LATE",
    "1994-12-29, 1994-12-30, 2030-01-01, CANNOT_BE_TOLD",
  })
  void what_the_known_calendar_does_not_reach_is_neither_in_time_nor_late(
      LocalDate startedOn, @Nullable LocalDate metOn, LocalDate today, Timeliness told) {
    assertThat(clocks.judge(clocks.clock("told", startedOn, metOn), startedOn, metOn, today))
        .isEqualTo(told);
  }

  private Optional<String> nextOn(LocalDate today) {
    List<RuleClock> open =
        Stream.of("months", "month").map(rule -> clock(rule, STARTED, null)).toList();
    return clocks.next(open, today).map(clock -> clock.rule().id());
  }

  private RuleClock clock(String rule, LocalDate startedOn, @Nullable LocalDate metOn) {
    return clocks.clock(rule, startedOn, metOn).orElseThrow();
  }

  private static Timescale rule(String id, Limit limit, LocalDate holdsFrom) {
    return new Timescale(id, "Done", limit, Timescale.Kind.LOCAL, "a paper", holdsFrom);
  }
}

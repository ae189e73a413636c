package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTest {
  private static final BankHolidays HOLIDAYS = BankHolidays.shipped();
  private static final WorkingDays WORKING_DAYS = new WorkingDays(HOLIDAYS);
  private static final Set<LocalDate> DAYS_OFF =
      new HashSet<>(HOLIDAYS.all().stream().map(BankHoliday::date).toList());

  @Test
  void an_initial_conference_after_a_strategy_discussion_on_the_friday_before_a_bank_holiday() {
    LocalDate friday = LocalDate.of(2018, 5, 25);

    LocalDate due = WORKING_DAYS.addWorkingDays(friday, 15);

    // Monday 28 May is the spring bank holiday: the first working day is Tuesday 29 May.
    assertThat(due).isEqualTo("2018-06-18");
    assertThat(WORKING_DAYS.nextWorkingDay(friday)).isEqualTo("2018-05-29");
  }

  @ParameterizedTest
  @CsvSource({
    "1995-05-05, 1995-05-09",
    "1999-12-30, 2000-01-04",
    "2002-05-31, 2002-06-05",
    "2011-04-28, 2011-05-03",
    "2012-06-01, 2012-06-06",
    "2020-05-07, 2020-05-11",
    "2021-12-24, 2021-12-29",
    "2022-06-01, 2022-06-06",
    "2022-09-16, 2022-09-20",
    "2023-05-05, 2023-05-09",
  })
  void the_next_working_day_lies_beyond_an_odd_holiday(LocalDate day, LocalDate next) {
    assertThat(WORKING_DAYS.nextWorkingDay(day)).isEqualTo(next);
    assertThat(WORKING_DAYS.before(next, 1)).isEqualTo(day);
  }

  @Test
  void a_report_due_three_working_days_before_a_review_after_easter() {
    LocalDate wednesday = LocalDate.of(2018, 4, 4);

    // Tuesday, then Thursday and Wednesday of the week before: Friday to Monday are Easter's.
    assertThat(WORKING_DAYS.before(wednesday, 3)).isEqualTo("2018-03-28");
  }

  @Test
  void no_working_days_is_the_day_itself_worked_or_not() {
    LocalDate christmas = LocalDate.of(2018, 12, 25);

    assertThat(WORKING_DAYS.addWorkingDays(christmas, 0)).isEqualTo(christmas);
    assertThat(WORKING_DAYS.before(christmas, 0)).isEqualTo(christmas);
    assertThat(WORKING_DAYS.between(christmas, christmas)).isZero();
  }

  @Test
  void a_negative_number_of_working_days_is_refused() {
    LocalDate day = LocalDate.of(2018, 6, 4);

    assertThatThrownBy(() -> WORKING_DAYS.addWorkingDays(day, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WORKING_DAYS.before(day, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_day_agrees_with_counting_on_the_fingers() {
    for (LocalDate day : everyDay()) {
      assertThat(WORKING_DAYS.isWorkingDay(day)).isEqualTo(isWorkedByTheBook(day));
      Random random = new Random(day.toEpochDay());
      int n = 1 + random.nextInt(60);
      LocalDate after = steppedForward(day, n);
      if (!after.isAfter(HOLIDAYS.lastDay())) {
        assertThat(WORKING_DAYS.addWorkingDays(day, n)).isEqualTo(after);
      }
      LocalDate before = steppedBack(day, n);
      if (!before.isBefore(HOLIDAYS.firstDay())) {
        assertThat(WORKING_DAYS.before(day, n)).isEqualTo(before);
      }
    }
  }

  @Test
  void what_is_due_is_always_a_working_day_so_many_working_days_on() {
    forEveryDay((day, n) -> {
      LocalDate due = WORKING_DAYS.addWorkingDays(day, n);

      assertThat(isWorkedByTheBook(due)).isTrue();
      assertThat(due).isAfter(day);
      assertThat(WORKING_DAYS.between(day, due)).isEqualTo(n);
      assertThat(WORKING_DAYS.between(due, day)).isEqualTo(-n);
    });
  }

  @Test
  void counting_back_undoes_counting_on() {
    forEveryDay((day, n) -> {
      LocalDate due = WORKING_DAYS.addWorkingDays(day, n);
      LocalDate origin = isWorkedByTheBook(day) ? day : steppedBack(day, 1);
      if (origin.isBefore(HOLIDAYS.firstDay())) {
        return; // The calendar begins with two days off: nothing known lies before them.
      }
      LocalDate back = WORKING_DAYS.before(due, n);

      // From a day off the count comes back to the last working day before it.
      assertThat(back).isEqualTo(origin);
      assertThat(WORKING_DAYS.addWorkingDays(back, n)).isEqualTo(due);
    });
  }

  @Test
  void a_later_start_or_a_longer_limit_is_never_due_earlier() {
    forEveryDay((day, n) -> {
      LocalDate due = WORKING_DAYS.addWorkingDays(day, n);

      assertThat(WORKING_DAYS.addWorkingDays(day.plusDays(1), n)).isAfterOrEqualTo(due);
      assertThat(WORKING_DAYS.addWorkingDays(day, n + 1)).isAfter(due);
    });
  }

  @Test
  void the_count_between_two_days_is_the_sum_over_any_day_between() {
    List<LocalDate> days = everyDay();
    Random random = new Random(19950508);
    for (int i = 0; i < 20_000; i++) {
      LocalDate a = days.get(random.nextInt(days.size()));
      LocalDate b = days.get(random.nextInt(days.size()));
      LocalDate c = days.get(random.nextInt(days.size()));

      assertThat(WORKING_DAYS.between(a, b) + WORKING_DAYS.between(b, c))
          .isEqualTo(WORKING_DAYS.between(a, c));
    }
  }

  static Stream<Supplier<?>> questionsBeyondTheKnownYears() {
    LocalDate last = HOLIDAYS.lastDay();
    LocalDate first = HOLIDAYS.firstDay();
    return Stream.of(
        () -> WORKING_DAYS.isWorkingDay(last.plusDays(1)),
        () -> WORKING_DAYS.isWorkingDay(first.minusDays(1)),
        () -> WORKING_DAYS.addWorkingDays(last.plusDays(1), 0),
        () -> WORKING_DAYS.addWorkingDays(last, 1),
        () -> WORKING_DAYS.addWorkingDays(first, Integer.MAX_VALUE),
        () -> WORKING_DAYS.before(first, 1),
        () -> WORKING_DAYS.before(last, Integer.MAX_VALUE),
        () -> WORKING_DAYS.between(first.minusDays(1), last),
        () -> WORKING_DAYS.between(first, LocalDate.MAX),
        () -> WORKING_DAYS.nextWorkingDay(last));
  }

  @ParameterizedTest
  @MethodSource("questionsBeyondTheKnownYears")
  void a_question_beyond_the_known_years_is_refused_and_never_guessed(Supplier<?> question) {
    assertThatThrownBy(question::get)
        .isInstanceOf(BeyondKnownCalendar.class)
        .hasMessageContaining("to 31 December 2028");
  }

  @Test
  void the_refusal_says_what_was_asked_and_how_far_the_calendar_reaches() {
    assertThatThrownBy(() -> WORKING_DAYS.addWorkingDays(LocalDate.of(2028, 12, 22), 15))
        .hasMessage(
            "15 working days after 22 December 2028: beyond the known bank holidays, which run from"
                + " 1 January 1995 to 31 December 2028. Import a newer official list.");
  }

  @Test
  void the_first_and_the_last_known_working_day_can_be_reached() {
    assertThat(WORKING_DAYS.before(LocalDate.of(1995, 1, 4), 1)).isEqualTo("1995-01-03");
    assertThat(WORKING_DAYS.addWorkingDays(LocalDate.of(2028, 12, 28), 1)).isEqualTo("2028-12-29");
    assertThat(WORKING_DAYS.isWorkingDay(LocalDate.of(1995, 1, 1))).isFalse();
  }

  private interface DayAndCount {
    void check(LocalDate day, int n);
  }

  private static void forEveryDay(DayAndCount property) {
    Random random = new Random(20221231);
    for (LocalDate day : everyDay()) {
      int n = 1 + random.nextInt(60);
      if (day.isBefore(HOLIDAYS.lastDay().minusDays(120))) {
        property.check(day, n);
      }
    }
  }

  private static List<LocalDate> everyDay() {
    return HOLIDAYS.firstDay().datesUntil(HOLIDAYS.lastDay().plusDays(1)).toList();
  }

  private static boolean isWorkedByTheBook(LocalDate day) {
    return day.getDayOfWeek().getValue() <= 5 && !DAYS_OFF.contains(day);
  }

  private static LocalDate steppedForward(LocalDate start, int n) {
    return stepped(start, n, 1);
  }

  private static LocalDate steppedBack(LocalDate event, int n) {
    return stepped(event, n, -1);
  }

  private static LocalDate stepped(LocalDate from, int n, int direction) {
    LocalDate day = from;
    for (int left = n; left > 0; ) {
      day = day.plusDays(direction);
      if (isWorkedByTheBook(day)) {
        left--;
      }
    }
    return day;
  }
}

package safeguarding.calendar;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {
  private final BankHolidays known = BankHolidays.shipped();

  @Test
  void the_shipped_years_run_from_1995_to_2028() {
    assertThat(known.firstDay()).isEqualTo("1995-01-01");
    assertThat(known.lastDay()).isEqualTo("2028-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "1995-05-08, Early May bank holiday (VE day), ''",
    "1999-12-31, Millennium bank holiday, Extra bank holiday",
    "2002-06-03, Queen’s Golden Jubilee, Extra bank holiday",
    "2002-06-04, Spring bank holiday, Substitute day",
    "2011-04-29, Royal wedding, Extra bank holiday",
    "2012-06-04, Spring bank holiday, Substitute day",
    "2012-06-05, Queen’s Diamond Jubilee, Extra bank holiday",
    "2020-05-08, Early May bank holiday (VE day), ''",
    "2022-06-02, Spring bank holiday, ''",
    "2022-06-03, Platinum Jubilee bank holiday, ''",
    "2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II, ''",
    "2023-05-08, Bank holiday for the coronation of King Charles III, ''",
  })
  void each_odd_holiday_is_known_by_name(LocalDate day, String title, String notes) {
    assertThat(known.on(day)).contains(new BankHoliday(day, title, notes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1995-05-01",
        "2002-05-27",
        "2012-05-28",
        "2020-05-04",
        "2022-05-30",
        "2000-01-04"
      })
  void a_day_from_which_a_holiday_was_moved_is_none(LocalDate day) {
    assertThat(known.on(day)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1995-01-02, New Year’s Day",
    "1998-12-28, Boxing Day",
    "1999-12-27, Christmas Day",
    "1999-12-28, Boxing Day",
    "2000-01-03, New Year’s Day",
    "2004-12-27, Christmas Day",
    "2004-12-28, Boxing Day",
    "2005-01-03, New Year’s Day",
    "2005-12-27, Christmas Day",
    "2006-01-02, New Year’s Day",
    "2009-12-28, Boxing Day",
    "2010-12-27, Christmas Day",
    "2010-12-28, Boxing Day",
    "2011-01-03, New Year’s Day",
    "2011-12-27, Christmas Day",
    "2012-01-02, New Year’s Day",
    "2015-12-28, Boxing Day",
    "2016-12-27, Christmas Day",
    "2017-01-02, New Year’s Day",
    "2020-12-28, Boxing Day",
    "2021-12-27, Christmas Day",
    "2021-12-28, Boxing Day",
    "2022-01-03, New Year’s Day",
    "2022-12-27, Christmas Day",
    "2023-01-02, New Year’s Day",
    "2026-12-28, Boxing Day",
    "2027-12-27, Christmas Day",
    "2027-12-28, Boxing Day",
    "2028-01-03, New Year’s Day",
  })
  void a_feast_on_a_weekend_has_its_substitute_day(LocalDate day, String title) {
    assertThat(known.on(day)).contains(new BankHoliday(day, title, "Substitute day"));
  }

  @Test
  void no_other_substitute_day_is_listed() {
    // 29 feasts on a weekend, above, and the two spring holidays moved to a jubilee.
    assertThat(known.all().stream().filter(day -> day.notes().equals("Substitute day")))
        .hasSize(31);
  }

  @Test
  void no_bank_holiday_is_on_a_weekend_and_they_come_in_order() {
    assertThat(known.all()).noneMatch(holiday -> WorkingDays.isWeekend(holiday.date()));
    assertThat(known.all().stream().map(BankHoliday::date)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void an_ordinary_year_has_eight_and_only_years_with_an_occasion_have_more() {
    Map<Integer, List<BankHoliday>> years =
        known.all().stream().collect(groupingBy(holiday -> holiday.date().getYear()));
    Map<Integer, Integer> more = Map.of(1999, 9, 2002, 9, 2011, 9, 2012, 9, 2022, 10, 2023, 9);

    assertThat(years).hasSize(34);
    years.forEach((year, holidays) -> assertThat(holidays).hasSize(more.getOrDefault(year, 8)));
  }

  @Test
  void every_year_follows_the_ordinary_rules_but_for_the_occasions() {
    SortedSet<LocalDate> expected = new TreeSet<>();
    for (int year = 1995; year <= 2028; year++) {
      addOrdinaryHolidays(expected, year);
    }
    for (String moved :
        List.of("1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30")) {
      expected.remove(LocalDate.parse(moved));
    }
    for (String occasion :
        List.of(
            "1995-05-08",
            "1999-12-31",
            "2002-06-03",
            "2002-06-04",
            "2011-04-29",
            "2012-06-04",
            "2012-06-05",
            "2020-05-08",
            "2022-06-02",
            "2022-06-03",
            "2022-09-19",
            "2023-05-08")) {
      expected.add(LocalDate.parse(occasion));
    }

    assertThat(known.all().stream().map(BankHoliday::date)).containsExactlyElementsOf(expected);
  }

  private static void addOrdinaryHolidays(Set<LocalDate> days, int year) {
    LocalDate easter = easterSunday(year);
    days.add(easter.minusDays(2));
    days.add(easter.plusDays(1));
    days.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
    days.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    days.add(LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    for (LocalDate feast :
        List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26))) {
      LocalDate day = feast;
      while (WorkingDays.isWeekend(day) || days.contains(day)) {
        day = day.plusDays(1);
      }
      days.add(day);
    }
  }

  /** By full moons of the Gregorian calendar, as the Prayer Book's tables have it for 1900-2199. */
  private static LocalDate easterSunday(int year) {
    int afterEquinox = (19 * (year % 19) + 24) % 30;
    if (afterEquinox == 29 || (afterEquinox == 28 && year % 19 > 10)) {
      afterEquinox--;
    }
    return LocalDate.of(year, 3, 21)
        .plusDays(afterEquinox)
        .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
  }

  @Test
  void a_day_in_an_unknown_year_is_refused() {
    assertThatThrownBy(() -> known.on(LocalDate.of(2029, 1, 1)))
        .isInstanceOf(BeyondKnownCalendar.class)
        .hasMessage(
            "1 January 2029: beyond the known bank holidays, which run from 1 January 1995 to"
                + " 31 December 2028. Import a newer official list.");
    assertThatThrownBy(() -> known.on(LocalDate.of(1994, 12, 31)))
        .isInstanceOf(BeyondKnownCalendar.class);
  }

  /** Against GOV.UK's own bank-holidays.json, where it lies beside the project; else skipped. */
  @Test
  void the_shipped_list_is_the_official_one() throws IOException {
    Path official = Path.of("../../../shared/calendar/bank-holidays.json");
    assumeThat(official).exists();

    List<BankHoliday> expected;
    try (var file = Files.newInputStream(official)) {
      expected = BankHolidayFile.read(file);
    }

    assertThat(known.all().stream().filter(holiday -> holiday.date().getYear() >= 2012))
        .containsExactlyElementsOf(expected);
  }
}

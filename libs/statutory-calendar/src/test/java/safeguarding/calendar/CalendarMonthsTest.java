package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarMonthsTest {
  @ParameterizedTest
  @CsvSource({
    "2018-11-30, 3, 2019-02-28",
    "2019-11-30, 3, 2020-02-29",
    "2018-01-31, 1, 2018-02-28",
    "2018-08-31, 6, 2019-02-28",
    "2018-06-04, 6, 2018-12-04",
    "2020-02-29, 12, 2021-02-28",
    "2018-05-31, -3, 2018-02-28",
    "2018-05-31, 0, 2018-05-31",
  })
  void months_end_on_the_same_day_or_the_last_of_the_month(
      LocalDate start, int months, LocalDate end) {
    assertThat(CalendarMonths.add(start, months)).isEqualTo(end);
  }

  @Test
  void a_series_keeps_to_its_anchor() {
    LocalDate anchor = LocalDate.of(2018, 8, 31);

    assertThat(CalendarMonths.nth(anchor, 3, 0)).isEqualTo("2018-08-31");
    assertThat(CalendarMonths.nth(anchor, 3, 1)).isEqualTo("2018-11-30");
    assertThat(CalendarMonths.nth(anchor, 3, 2)).isEqualTo("2019-02-28");
    assertThat(CalendarMonths.nth(anchor, 3, 3)).isEqualTo("2019-05-31");
  }

  @Test
  void every_day_lands_in_the_right_month_on_its_own_day_or_the_last() {
    LocalDate.of(1995, 1, 1)
        .datesUntil(LocalDate.of(2029, 1, 1))
        .forEach(start -> {
          for (int months : new int[] {1, 3, 6, 12, 24}) {
            LocalDate end = CalendarMonths.add(start, months);
            YearMonth month = YearMonth.from(start).plusMonths(months);

            assertThat(YearMonth.from(end)).isEqualTo(month);
            assertThat(end.getDayOfMonth())
                .isEqualTo(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
          }
        });
  }
}

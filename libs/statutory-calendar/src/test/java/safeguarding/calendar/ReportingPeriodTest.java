package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.calendar.ReportingPeriod.Month;
import safeguarding.calendar.ReportingPeriod.Quarter;

class ReportingPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2017-18, 2017-04-01, 2018-03-31, 2016-17, 2016-17, 2017-18",
    "1999-00, 1999-04-01, 2000-03-31, 1998-99, 1998-99, 1999-00",
    "2019-20-Q1, 2019-04-01, 2019-06-30, 2018-19-Q4, 2018-19-Q1,"
        + " Quarter 1 of 2019-20 (April to June 2019)",
    "2019-20-Q3, 2019-10-01, 2019-12-31, 2019-20-Q2, 2018-19-Q3,"
        + " Quarter 3 of 2019-20 (October to December 2019)",
    "2019-20-Q4, 2020-01-01, 2020-03-31, 2019-20-Q3, 2018-19-Q4,"
        + " Quarter 4 of 2019-20 (January to March 2020)",
    "1999-00-Q4, 2000-01-01, 2000-03-31, 1999-00-Q3, 1998-99-Q4,"
        + " Quarter 4 of 1999-00 (January to March 2000)",
    "2019-06, 2019-06-01, 2019-06-30, 2019-05, 2018-06, June 2019",
    "2020-02, 2020-02-01, 2020-02-29, 2020-01, 2019-02, February 2020",
    "2019-01, 2019-01-01, 2019-01-31, 2018-12, 2018-01, January 2019",
  })
  void a_period_knows_its_days_and_its_neighbours(
      String text,
      LocalDate first,
      LocalDate last,
      String previous,
      String sameLastYear,
      String title) {
    ReportingPeriod period = ReportingPeriod.parse(text);

    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period.previous().format()).isEqualTo(previous);
    assertThat(period.sameLastYear().format()).isEqualTo(sameLastYear);
    assertThat(period.format()).isEqualTo(text);
    assertThat(period.title()).isEqualTo(title);
    assertThat(period.contains(first)).isTrue();
    assertThat(period.contains(last)).isTrue();
    assertThat(period.contains(first.minusDays(1))).isFalse();
    assertThat(period.contains(last.plusDays(1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-19", "2017-17", "2017-00", "2017-13", "2017-19-Q1", "2017-06-Q1"})
  void a_year_that_does_not_follow_on_is_refused_and_told_how_it_is_written(String text) {
    assertThatThrownBy(() -> ReportingPeriod.parse(text))
        .isInstanceOf(UnreadablePeriod.class)
        .hasMessage(
            "A financial year runs from April to March: the one that begins in April 2017 is"
                + " written 2017-18.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2017",
        "2017-2018",
        "2017/18",
        "17-18",
        "2017-18 ",
        " 2017-18",
        "2017-18-Q0",
        "2017-18-Q5",
        "2017-18-q1",
        "2017-18-1",
        "2017-6",
        "2017-06-01",
        "２０１７-18",
        "-2017-18",
        "2017-18\n"
      })
  void what_is_written_otherwise_is_refused(String text) {
    assertThatThrownBy(() -> ReportingPeriod.parse(text))
        .isInstanceOf(UnreadablePeriod.class)
        .hasMessage(
            "A period is a financial year such as 2017-18, a quarter such as 2019-20-Q1 (Q1 to"
                + " Q4), or a month such as 2019-06.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-00", "2100-01", "0000-01", "9999-00"})
  void a_period_of_another_age_is_refused(String text) {
    assertThatThrownBy(() -> ReportingPeriod.parse(text))
        .isInstanceOf(UnreadablePeriod.class)
        .hasMessage("A period lies between 1900 and 2099.");
  }

  @Test
  void a_text_that_could_be_a_month_or_a_financial_year_is_the_year() {
    assertThat(ReportingPeriod.parse("2009-10")).isEqualTo(new FinancialYear(2009));
    assertThat(ReportingPeriod.parse("2012-11")).isEqualTo(new Month(YearMonth.of(2012, 11)));
  }

  @Test
  void a_quarter_is_one_of_four() {
    assertThatThrownBy(() -> new Quarter(new FinancialYear(2019), 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_day_lies_in_exactly_its_own_periods_and_each_period_follows_the_one_before() {
    LocalDate.of(1995, 1, 1)
        .datesUntil(LocalDate.of(2029, 1, 1))
        .forEach(day -> {
          assertHolds(FinancialYear.containing(day), day);
          assertHolds(Quarter.containing(day), day);
          assertHolds(Month.containing(day), day);
        });
  }

  private static void assertHolds(ReportingPeriod period, LocalDate day) {
    assertThat(period.contains(day)).isTrue();
    assertThat(period.previous().lastDay()).isEqualTo(period.firstDay().minusDays(1));
    assertThat(period.sameLastYear().firstDay()).isEqualTo(period.firstDay().minusYears(1));
    boolean writtenLikeAYear =
        period instanceof Month(YearMonth month)
            && month.getMonthValue() == (month.getYear() + 1) % 100;
    if (!writtenLikeAYear) {
      assertThat(ReportingPeriod.parse(period.format())).isEqualTo(period);
    }
  }
}

package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
  private static final WorkingDays WORKING_DAYS = new WorkingDays(BankHolidays.shipped());

  @ParameterizedTest
  @CsvSource({
    "2018-05-25, RUNNING, 3 working days left",
    "2018-05-28, RUNNING, 3 working days left",
    "2018-05-29, RUNNING, 2 working days left",
    "2018-05-30, RUNNING, 1 working day left",
    "2018-05-31, DUE_TODAY, due today",
    "2018-06-01, OVERDUE, overdue by 1 working day",
    "2018-06-03, OVERDUE, overdue by 1 working day",
    "2018-06-04, OVERDUE, overdue by 2 working days",
    "2019-06-04, OVERDUE, overdue by 255 working days",
  })
  void a_clock_that_runs_out_on_31_May_2018(LocalDate today, DeadlineState state, String words) {
    Deadline deadline = due("2018-05-31");

    assertThat(deadline.state(today)).isEqualTo(state);
    assertThat(deadline.inWords(today, WORKING_DAYS)).isEqualTo(words);
  }

  @Test
  void the_working_days_left_are_negative_when_overdue() {
    Deadline deadline = due("2018-05-31");

    assertThat(deadline.workingDaysLeft(LocalDate.of(2018, 5, 29), WORKING_DAYS)).isEqualTo(2);
    assertThat(deadline.workingDaysLeft(LocalDate.of(2018, 5, 31), WORKING_DAYS)).isZero();
    assertThat(deadline.workingDaysLeft(LocalDate.of(2018, 6, 4), WORKING_DAYS)).isEqualTo(-2);
  }

  @Test
  void over_a_weekend_without_a_working_day_the_day_itself_is_named() {
    assertThat(due("2018-06-02").inWords(LocalDate.of(2018, 6, 1), WORKING_DAYS))
        .isEqualTo("due on 2 June 2018");
    assertThat(due("2018-06-01").inWords(LocalDate.of(2018, 6, 2), WORKING_DAYS))
        .isEqualTo("overdue since 1 June 2018");
  }

  @Test
  void beyond_the_known_calendar_the_day_itself_is_named() {
    assertThat(due("2029-06-04").inWords(LocalDate.of(2028, 6, 1), WORKING_DAYS))
        .isEqualTo("due on 4 June 2029");
    assertThat(due("2028-06-05").inWords(LocalDate.of(2029, 6, 1), WORKING_DAYS))
        .isEqualTo("overdue since 5 June 2028");
  }

  @Test
  void met_on_the_due_day_is_in_time_and_a_day_later_is_late() {
    LocalDate today = LocalDate.of(2018, 11, 22);

    Deadline inTime = met("2018-06-04", "2018-06-04");
    Deadline late = met("2018-06-04", "2018-06-05");

    assertThat(inTime.state(today)).isEqualTo(DeadlineState.MET);
    assertThat(inTime.inWords(today, WORKING_DAYS)).isEqualTo("met on 4 June 2018");
    assertThat(late.state(today)).isEqualTo(DeadlineState.MET_LATE);
    assertThat(late.inWords(today, WORKING_DAYS)).isEqualTo("met late, on 5 June 2018");
  }

  @Test
  void seen_from_an_earlier_day_what_happened_later_does_not_count() {
    Deadline deadline = met("2018-06-05", "2018-06-04");

    assertThat(deadline.state(LocalDate.of(2018, 6, 1))).isEqualTo(DeadlineState.RUNNING);
    assertThat(deadline.state(LocalDate.of(2018, 6, 4))).isEqualTo(DeadlineState.MET);
  }

  private static Deadline due(String dueOn) {
    return new Deadline("rule", "Rule", LocalDate.of(2018, 5, 1), LocalDate.parse(dueOn), null);
  }

  private static Deadline met(String dueOn, String metOn) {
    return new Deadline(
        "rule", "Rule", LocalDate.of(2018, 5, 1), LocalDate.parse(dueOn), LocalDate.parse(metOn));
  }
}

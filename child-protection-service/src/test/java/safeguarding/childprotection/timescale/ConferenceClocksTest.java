package safeguarding.childprotection.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.DeadlineState;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.Timescale.Kind;
import safeguarding.calendar.WorkingDays;

class ConferenceClocksTest {
  private final ConferenceClocks clocks =
      new ConferenceClocks(
          new RuleClocks(
              ChildProtectionTimescales::rules, new WorkingDays(BankHolidays.shipped())));

  @Test
  void an_initial_conference_is_due_in_fifteen_working_days_bank_holidays_not_counted() {
    assertThat(due(LocalDate.of(2019, 5, 3))).isEqualTo(LocalDate.of(2019, 5, 28));
    assertThat(due(LocalDate.of(2018, 12, 14))).isEqualTo(LocalDate.of(2019, 1, 9));
  }

  @Test
  void the_first_review_is_due_in_three_months_and_the_next_in_six() {
    LocalDate start = LocalDate.of(2018, 11, 30);

    assertThat(clocks.review(start, null, null).orElseThrow().deadline().dueOn())
        .isEqualTo(LocalDate.of(2019, 2, 28));
    assertThat(
            clocks.review(start, LocalDate.of(2019, 2, 20), null).orElseThrow().deadline().dueOn())
        .isEqualTo(LocalDate.of(2019, 8, 20));
  }

  @Test
  void a_discussion_is_written_up_within_a_day_of_the_clock() {
    var clock =
        clocks
            .strategyRecord(
                Instant.parse("2018-06-01T15:00:00Z"), Instant.parse("2018-06-02T15:00:01Z"))
            .deadline();

    assertThat(clock.dueAt()).isEqualTo(Instant.parse("2018-06-02T15:00:00Z"));
    assertThat(clock.state(Instant.parse("2018-06-03T09:00:00Z")))
        .isEqualTo(DeadlineState.MET_LATE);
  }

  @Test
  void a_request_is_in_time_until_the_tenth_working_day() {
    assertThat(clocks.requestDueOn(LocalDate.of(2019, 5, 3))).contains(LocalDate.of(2019, 5, 20));
  }

  @Test
  void beyond_the_known_bank_holidays_there_is_no_guess() {
    assertThat(clocks.initialConference(LocalDate.of(2028, 12, 20), null)).isEmpty();
    assertThat(clocks.requestDueOn(LocalDate.of(2028, 12, 20))).isEmpty();
  }

  @Test
  void before_working_together_2013_the_limit_is_our_own_default() {
    var rules = ChildProtectionTimescales.rules();

    assertThat(rules.inForce("cp.icpc", LocalDate.of(2013, 4, 14)).kind()).isEqualTo(Kind.LOCAL);
    assertThat(rules.inForce("cp.icpc", LocalDate.of(2013, 4, 15)).kind())
        .isEqualTo(Kind.STATUTORY);
  }

  private LocalDate due(LocalDate discussedOn) {
    return clocks.initialConference(discussedOn, null).orElseThrow().deadline().dueOn();
  }
}

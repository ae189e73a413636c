package safeguarding.childprotection.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reviews in time: three months after the plan began, then six after each review. */
class ReviewFiguresTest {
  private static final LocalDate BEGUN = LocalDate.of(2017, 4, 4);
  private static final LocalDate FIRST_DUE = LocalDate.of(2017, 7, 4);

  private final ThePast past = new ThePast();

  @Test
  void a_review_is_in_time_until_the_end_of_its_last_day_and_moves_the_next() {
    UUID child = past.child();
    past.plan(child, BEGUN, null, "neglect");
    past.review(FIRST_DUE, child);
    past.review(LocalDate.of(2018, 1, 5), child);

    assertThat(past.value("CP.RCPC.INTIME", "2017-18-Q2")).isEqualTo("1 of 1");
    assertThat(past.value("CP.RCPC.INTIME", "2017-18-Q4")).isEqualTo("0 of 1");
    assertThat(past.value("CP.RCPC.INTIME", "2018-07")).isEqualTo("0 of 1");
  }

  @Test
  void a_review_belongs_to_the_period_in_which_it_fell_due_not_in_which_it_was_held() {
    UUID child = past.child();
    past.plan(child, LocalDate.of(2018, 1, 10), null, "neglect");
    past.review(LocalDate.of(2018, 3, 28), child);

    assertThat(past.value("CP.RCPC.INTIME", "2017-18")).isEqualTo("0 of 0");
    assertThat(past.value("CP.RCPC.INTIME", "2018-19-Q1")).isEqualTo("1 of 1");
  }

  @Test
  void a_review_that_was_never_held_is_not_in_time_once_its_day_has_passed() {
    past.plan(past.child(), BEGUN, null, "neglect");

    assertThat(past.value("CP.RCPC.INTIME", "2017-18", "2017-07-04T09:00:00Z")).isEqualTo("0 of 0");
    assertThat(past.value("CP.RCPC.INTIME", "2017-18", "2017-07-05T09:00:00Z")).isEqualTo("0 of 1");
  }

  @Test
  void a_plan_that_ended_by_the_day_asks_for_no_review_and_the_review_that_ends_it_counts() {
    past.plan(past.child(), BEGUN, FIRST_DUE, "neglect");
    past.plan(past.child(), BEGUN, FIRST_DUE.plusDays(1), "neglect");
    UUID child = past.child();
    UUID ending = past.review(LocalDate.of(2017, 6, 30), child);
    past.plan(child, BEGUN, LocalDate.of(2017, 6, 30), "neglect", ending);

    assertThat(past.value("CP.RCPC.INTIME", "2017-18")).isEqualTo("1 of 2");
  }

  @Test
  void a_second_plan_begins_its_own_clock() {
    UUID child = past.child();
    UUID ending = past.review(FIRST_DUE, child);
    past.plan(child, BEGUN, FIRST_DUE, "neglect", ending);
    past.plan(child, LocalDate.of(2017, 9, 1), null, "neglect");
    past.review(LocalDate.of(2017, 12, 1), child);

    assertThat(past.value("CP.RCPC.INTIME", "2017-18")).isEqualTo("2 of 2");
  }

  @Test
  void a_review_that_decided_nothing_about_a_child_is_none_for_this_child() {
    UUID reviewed = past.child();
    UUID sibling = past.child();
    past.plan(reviewed, BEGUN, null, "neglect");
    past.plan(sibling, BEGUN, LocalDate.of(2017, 8, 1), "neglect");
    past.undecided(past.review(FIRST_DUE, reviewed), sibling);

    assertThat(past.value("CP.RCPC.INTIME", "2017-18-Q2")).isEqualTo("1 of 2");
  }

  @Test
  void no_review_falls_due_from_the_18th_birthday_on() {
    past.plan(
        past.child(past.family(), FIRST_DUE.minusYears(18), null, "female"),
        BEGUN,
        null,
        "neglect");
    past.plan(
        past.child(past.family(), FIRST_DUE.minusYears(18).plusDays(1), null, "female"),
        BEGUN,
        null,
        "neglect");

    assertThat(past.value("CP.RCPC.INTIME", "2017-18")).isEqualTo("0 of 1");
    assertThat(past.value("CP.REVIEWED.INTIME", "2017-18")).isEqualTo("0 of 0");
  }

  @Test
  void a_review_entered_between_two_others_is_the_one_before_the_later() {
    UUID child = past.child();
    past.plan(child, BEGUN, null, "neglect");
    past.review(LocalDate.of(2018, 1, 4), child);
    assertThat(past.value("CP.RCPC.INTIME", "2017-18")).isEqualTo("0 of 1");

    past.review(FIRST_DUE, child);

    assertThat(past.value("CP.RCPC.INTIME", "2017-18")).isEqualTo("2 of 2");
  }

  @Test
  void children_whose_every_review_was_in_time_have_been_on_a_plan_for_three_months() {
    UUID inTime = past.child();
    past.plan(inTime, BEGUN, null, "neglect");
    past.review(FIRST_DUE, inTime);
    UUID late = past.child();
    past.plan(late, BEGUN, null, "neglect");
    past.review(FIRST_DUE.plusDays(1), late);
    past.plan(past.child(), LocalDate.of(2017, 6, 30), null, "neglect");
    past.plan(past.child(), LocalDate.of(2017, 7, 1), null, "neglect");

    assertThat(past.value("CP.REVIEWED.INTIME", "2017-18-Q1")).isEqualTo("0 of 0");
    assertThat(past.value("CP.REVIEWED.INTIME", "2017-07")).isEqualTo("1 of 2");
    assertThat(past.value("CP.REVIEWED.INTIME", "2017-09")).isEqualTo("1 of 3");
    assertThat(past.value("CP.REVIEWED.INTIME", "2017-09", "2017-09-30T09:00:00Z"))
        .as("the review due on that day may still come")
        .isEqualTo("2 of 3");
  }
}

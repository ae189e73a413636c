package safeguarding.childprotection.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is counted of the conferences held. */
class ConferenceFiguresTest {
  private final ThePast past = new ThePast();

  /** Friday 25 August 2017, before a bank holiday: 15 working days end on 18 September. */
  private static final LocalDate DISCUSSED = LocalDate.of(2017, 8, 25);

  private static final LocalDate LAST_DAY = LocalDate.of(2017, 9, 18);

  @Test
  void meetings_and_children_are_counted_apart() {
    UUID family = past.family();
    UUID one = past.child(family, null, null, "female");
    UUID two = past.child(family, null, null, "male");
    UUID conference = past.initial(past.section47(DISCUSSED, one, two), LAST_DAY, true, one);
    past.decided(conference, "initial", one, "plan", "neglect");
    past.decided(conference, "initial", two, "no-plan", null);
    past.review(LocalDate.of(2018, 4, 3), one);

    assertThat(past.value("CP.CONFERENCES", "2017-18")).isEqualTo("1");
    assertThat(past.value("CP.DOMESTICABUSE", "2017-18")).isEqualTo("1 of 1");
    assertThat(past.value("CP.ICPC", "2017-18")).isEqualTo("2");
    assertThat(past.value("CP.ICPC.NOPLAN", "2017-18")).isEqualTo("1 of 2");
    assertThat(past.value("CP.CONFERENCES", "2018-19")).isEqualTo("1");
    assertThat(past.value("CP.ICPC", "2018-19")).isEqualTo("0");
  }

  @Test
  void an_initial_conference_is_in_time_until_the_end_of_the_15th_working_day() {
    held(DISCUSSED, LAST_DAY);
    held(DISCUSSED, LAST_DAY.plusDays(1));

    assertThat(past.value("CP.ICPC.15WD", "2017-18")).isEqualTo("1 of 2");
    assertThat(past.value("CP.CONFERENCES.STOODDOWN", "2017-18")).isEqualTo("1 of 2");
  }

  @Test
  void a_child_on_care_in_need_had_no_plan_either() {
    UUID child = past.child();
    UUID conference = past.initial(past.section47(DISCUSSED, child), LAST_DAY, false, child);
    past.decided(conference, "initial", child, "child-in-need", null);

    assertThat(past.value("CP.ICPC.NOPLAN", "2017-18")).isEqualTo("1 of 1");
  }

  @Test
  void what_the_known_calendar_does_not_reach_is_neither_in_time_nor_late() {
    held(LocalDate.of(2028, 12, 1), LocalDate.of(2029, 1, 9));
    held(LocalDate.of(2028, 12, 20), LocalDate.of(2028, 12, 28));
    held(LocalDate.of(2028, 12, 20), LocalDate.of(2029, 1, 9));

    assertThat(past.value("CP.ICPC.15WD", "2028-29")).isEqualTo("1 of 2");
    assertThat(past.value("CP.CONFERENCES.STOODDOWN", "2028-29")).isEqualTo("1 of 2");
    assertThat(past.value("CP.CONFERENCES", "2028-29")).isEqualTo("3");
  }

  @Test
  void stood_down_on_the_day_counts_once_where_the_conference_was_held_in_the_end() {
    past.stoodDown(held(DISCUSSED, LAST_DAY), LAST_DAY.minusDays(4), LAST_DAY.minusDays(4));
    past.stoodDown(held(DISCUSSED, LAST_DAY), LAST_DAY.minusDays(4), LAST_DAY.minusDays(5));
    past.stoodDown(held(DISCUSSED, LAST_DAY.plusDays(2)), LAST_DAY, LAST_DAY);
    held(DISCUSSED, LAST_DAY);

    assertThat(past.value("CP.CONFERENCES.STOODDOWN", "2017-18")).isEqualTo("2 of 4");
  }

  @Test
  void a_review_is_out_of_time_when_it_is_for_one_of_its_children() {
    UUID sooner = past.child();
    UUID later = past.child();
    past.plan(sooner, LocalDate.of(2017, 4, 4), null, "neglect");
    past.plan(later, LocalDate.of(2017, 4, 10), null, "neglect");
    past.review(LocalDate.of(2017, 7, 4), sooner);
    past.review(LocalDate.of(2017, 7, 5), later);
    past.review(LocalDate.of(2018, 1, 5), sooner, later);

    assertThat(past.value("CP.CONFERENCES.STOODDOWN", "2017-18")).isEqualTo("1 of 5");
  }

  @Test
  void a_review_is_judged_by_the_children_about_whom_it_decided() {
    UUID sooner = past.child();
    UUID later = past.child();
    past.plan(sooner, LocalDate.of(2017, 4, 4), null, "neglect");
    past.plan(later, LocalDate.of(2017, 4, 10), null, "neglect");

    past.undecided(past.review(LocalDate.of(2017, 7, 5), later), sooner);
    assertThat(past.value("CP.CONFERENCES.STOODDOWN", "2017-18"))
        .as("late only for the child about whom nothing was decided")
        .isEqualTo("0 of 3");
    past.review(LocalDate.of(2017, 7, 6), sooner);
    assertThat(past.value("CP.CONFERENCES.STOODDOWN", "2017-18"))
        .as("the first review of this child was late")
        .isEqualTo("1 of 4");
  }

  private UUID held(LocalDate discussedOn, LocalDate heldOn) {
    UUID child = past.child();
    UUID conference = past.initial(past.section47(discussedOn, child), heldOn, false, child);
    past.decided(conference, "initial", child, "no-plan", null);
    return conference;
  }
}

package safeguarding.childprotection.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is counted of plans, at the edges of periods and limits. */
class PlanFiguresTest {
  @Test
  void a_plan_begun_on_1_april_and_one_ended_on_31_march_belong_to_the_year() {
    ThePast past = new ThePast();
    past.plan(past.child(), LocalDate.of(2017, 4, 1), null, "neglect");
    past.plan(past.child(), LocalDate.of(2017, 3, 31), LocalDate.of(2018, 3, 31), "neglect");
    past.plan(past.child(), LocalDate.of(2018, 3, 31), LocalDate.of(2018, 4, 1), "neglect");

    assertThat(past.value("CP.PLANS", "2016-17")).isEqualTo("1");
    assertThat(past.value("CP.PLANS.STARTED", "2017-18")).isEqualTo("2");
    assertThat(past.value("CP.PLANS.ENDED", "2017-18")).isEqualTo("1");
    assertThat(past.value("CP.PLANS", "2017-18")).isEqualTo("2");
    assertThat(past.value("CP.CHILDREN", "2017-18")).isEqualTo("3");
    assertThat(past.value("CP.CHILDREN", "2018-19")).isEqualTo("2");
  }

  @Test
  void a_person_of_18_is_no_child_with_a_plan_whoever_has_recorded_the_end() {
    ThePast past = new ThePast();
    LocalDate birthday = LocalDate.of(2018, 3, 31);
    UUID adult = past.child(past.family(), birthday.minusYears(18), null, "female");
    UUID child = past.child(past.family(), birthday.minusYears(18).plusDays(1), null, "male");
    past.plan(adult, LocalDate.of(2017, 2, 1), null, "neglect");
    past.plan(child, LocalDate.of(2017, 2, 1), null, "neglect");

    assertThat(past.value("CP.PLANS", "2017-18")).isEqualTo("1");
    assertThat(past.value("CP.PLANS.12CM", "2017-18")).isEqualTo("1 of 1");
    assertThat(past.breakdown("CP.PLANS", "2017-18", "sex")).isEqualTo(Map.of("male", 1L));
    assertThat(past.value("CP.CHILDREN", "2017-18")).isEqualTo("2");
    assertThat(past.value("CP.FAMILIES", "2017-18")).isEqualTo("2");
    assertThat(past.breakdown("CP.CHILDREN", "2017-18", "age"))
        .isEqualTo(Map.of("from-16-to-17", 2L));
    assertThat(past.value("CP.CHILDREN", "2018-19")).isEqualTo("0");
    assertThat(past.value("CP.PLANS", "2018-19")).isEqualTo("0");
    assertThat(past.value("CP.PLANS.ENDED", "2017-18")).as("nobody has said so").isEqualTo("0");
  }

  @Test
  void who_was_born_later_was_unborn_on_the_day() {
    ThePast past = new ThePast();
    LocalDate born = LocalDate.of(2018, 5, 2);
    past.plan(
        past.child(past.family(), born, born.minusDays(4), "female"),
        LocalDate.of(2018, 2, 1),
        null,
        "neglect");

    assertThat(past.breakdown("CP.PLANS", "2017-18", "age")).isEqualTo(Map.of("unborn", 1L));
    assertThat(past.breakdown("CP.PLANS", "2018-19", "age")).isEqualTo(Map.of("under-1", 1L));
  }

  @Test
  void longer_than_12_months_is_not_12_months_and_two_years_are_730_days() {
    ThePast past = new ThePast();
    past.plan(past.child(), LocalDate.of(2017, 3, 31), null, "neglect");
    past.plan(past.child(), LocalDate.of(2017, 3, 30), null, "neglect");
    past.plan(past.child(), LocalDate.of(2016, 4, 1), null, "neglect");
    past.plan(past.child(), LocalDate.of(2016, 3, 31), null, "neglect");

    assertThat(past.value("CP.PLANS.12CM", "2017-18")).isEqualTo("3 of 4");
    assertThat(past.value("CP.PLANS.24CM", "2017-18")).isEqualTo("1 of 4");
  }

  @Test
  void a_period_that_runs_is_counted_as_it_stands_today_and_one_ahead_has_no_events() {
    ThePast past = new ThePast();
    past.plan(past.child(), LocalDate.of(2017, 5, 1), null, "neglect");
    past.plan(past.child(), LocalDate.of(2017, 6, 1), LocalDate.of(2018, 1, 8), "neglect");
    String today = "2018-05-01T09:00:00Z";

    assertThat(past.value("CP.PLANS", "2018-19", today)).isEqualTo("1");
    assertThat(past.value("CP.PLANS.12CM", "2018-19", today)).isEqualTo("0 of 1");
    assertThat(past.value("CP.PLANS.12CM", "2018-19", "2018-05-02T09:00:00Z")).isEqualTo("1 of 1");
    assertThat(past.value("CP.PLANS", "2019-20", today)).isEqualTo("1");
    assertThat(past.value("CP.CHILDREN", "2019-20", today)).isEqualTo("0");
  }

  @Test
  void a_plan_ended_at_the_first_review_is_told_from_one_ended_later_or_elsewhere() {
    ThePast past = new ThePast();
    UUID first = past.child();
    UUID second = past.child();
    LocalDate begun = LocalDate.of(2017, 5, 2);
    UUID sooner = past.review(LocalDate.of(2017, 8, 1), first);
    past.review(LocalDate.of(2017, 8, 1), second);
    UUID later = past.review(LocalDate.of(2018, 1, 30), second);
    past.plan(first, begun, LocalDate.of(2017, 8, 1), "neglect", sooner);
    past.plan(second, begun, LocalDate.of(2018, 1, 30), "neglect", later);
    past.plan(past.child(), begun, LocalDate.of(2017, 7, 3), "neglect");

    assertThat(past.value("CP.PLANS.ENDED.FIRSTREVIEW", "2017-18")).isEqualTo("1 of 3");
    assertThat(past.value("CP.PLANS.ENDED.6TO12", "2017-18")).isEqualTo("1 of 3");
  }

  @Test
  void a_review_that_decided_nothing_about_a_child_was_not_the_first() {
    ThePast past = new ThePast();
    UUID child = past.child();
    past.undecided(past.review(LocalDate.of(2017, 6, 27), past.child()), child);
    UUID ending = past.review(LocalDate.of(2017, 8, 1), child);
    past.plan(child, LocalDate.of(2017, 5, 2), LocalDate.of(2017, 8, 1), "neglect", ending);

    assertThat(past.value("CP.PLANS.ENDED.FIRSTREVIEW", "2017-18")).isEqualTo("1 of 1");
  }

  @Test
  void a_child_with_two_plans_in_a_year_counts_once_by_the_later() {
    ThePast past = new ThePast();
    UUID child = past.child();
    past.plan(child, LocalDate.of(2017, 4, 3), LocalDate.of(2017, 9, 1), "neglect");
    past.plan(child, LocalDate.of(2017, 12, 1), null, "sexual");

    assertThat(past.value("CP.CHILDREN", "2017-18")).isEqualTo("1");
    assertThat(past.value("CP.PLANS.REPEAT", "2017-18")).isEqualTo("1 of 2");
    assertThat(past.breakdown("CP.CHILDREN", "2017-18", "category"))
        .isEqualTo(Map.of("sexual", 1L));
    assertThat(past.breakdown("CP.PLANS.STARTED", "2017-18", "category"))
        .isEqualTo(Map.of("neglect", 1L, "sexual", 1L));
  }

  @Test
  void age_is_as_on_the_day_and_the_unborn_and_the_unknown_have_rows_of_their_own() {
    ThePast past = new ThePast();
    UUID family = past.family();
    LocalDate begun = LocalDate.of(2018, 3, 1);
    Stream.of("2018-03-31", "2017-03-31", "2013-03-31", "2002-04-01", "2002-03-31", "2018-04-01")
        .map(LocalDate::parse)
        .map(birth -> past.child(family, birth, null, "male"))
        .forEach(child -> past.plan(child, begun, null, "neglect"));
    past.plan(
        past.child(family, null, LocalDate.of(2018, 6, 1), "not-known"), begun, null, "neglect");
    past.plan(past.child(family, null, null, "not-known"), begun, null, "neglect");

    Map<String, Long> byAge = past.breakdown("CP.PLANS", "2017-18", "age");
    assertThat(byAge)
        .isEqualTo(
            Map.of(
                "unborn", 2L,
                "under-1", 1L,
                "from-1-to-4", 1L,
                "from-5-to-9", 1L,
                "from-10-to-15", 1L,
                "from-16-to-17", 1L,
                "not-known", 1L));
    assertThat(byAge.keySet()).startsWith("unborn", "under-1").endsWith("not-known");
    assertThat(past.breakdown("CP.PLANS", "2017-18", "sex"))
        .isEqualTo(Map.of("male", 6L, "not-known", 2L));
    assertThat(past.value("CP.FAMILIES", "2017-18")).isEqualTo("1");
  }
}

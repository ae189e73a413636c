package safeguarding.clareview.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.clareview.indicators.ThePast.accommodated;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.indicators.ThePast.AtReview;
import safeguarding.clareview.indicators.ThePast.Stay;

/** What is counted of reviews: meetings, and the children at them. */
class ReviewFiguresTest {
  /** Friday 25 August 2017, before a bank holiday: 20 working days end on 25 September. */
  private static final LocalDate BEGUN = LocalDate.of(2017, 8, 25);

  private static final LocalDate FIRST_DUE = LocalDate.of(2017, 9, 25);

  private final ThePast past = new ThePast();

  @Test
  void siblings_reviewed_together_are_one_meeting_in_time_only_when_it_is_for_each() {
    UUID one = past.child();
    UUID two = past.child();
    UUID careOfOne = past.care(one, BEGUN, null);
    UUID careOfTwo = past.care(two, BEGUN.minusDays(1), null);
    past.review(FIRST_DUE, at(one, careOfOne), at(two, careOfTwo));
    UUID alone = past.child();
    past.review(FIRST_DUE, at(alone, past.care(alone, BEGUN, null)));

    assertThat(past.value("CLA.REVIEWS", "2017-18")).isEqualTo("2");
    assertThat(past.value("CLA.REVIEWS.INTIME", "2017-18")).isEqualTo("1 of 2");
    assertThat(past.value("CLA.PARTICIPATION", "2017-18")).isEqualTo("3 of 3");
  }

  @Test
  void the_second_is_due_in_three_months_and_the_next_in_six_from_the_one_before() {
    UUID child = past.child();
    UUID care = past.care(child, BEGUN, null);
    past.review(LocalDate.of(2017, 9, 20), at(child, care));
    past.review(LocalDate.of(2017, 12, 20), at(child, care));
    past.review(LocalDate.of(2018, 6, 21), at(child, care));
    past.review(LocalDate.of(2018, 12, 21), at(child, care));

    assertThat(past.value("CLA.REVIEWS.INTIME", "2017-18")).isEqualTo("2 of 2");
    assertThat(past.value("CLA.REVIEWS.INTIME", "2018-06")).isEqualTo("0 of 1");
    assertThat(past.value("CLA.REVIEWS.INTIME", "2018-12")).isEqualTo("1 of 1");
  }

  @Test
  void a_new_period_of_care_begins_with_a_first_review_again() {
    UUID child = past.child();
    UUID earlier = past.care(child, LocalDate.of(2017, 1, 9), LocalDate.of(2017, 6, 1));
    past.review(LocalDate.of(2017, 2, 1), at(child, earlier));
    UUID again = past.care(child, BEGUN, null);
    past.review(FIRST_DUE.plusDays(1), at(child, again));

    assertThat(past.value("CLA.REVIEWS.INTIME", "2017-18")).isEqualTo("0 of 1");
  }

  @Test
  void a_review_of_short_breaks_is_a_review_by_its_own_clock() {
    UUID child = past.child();
    UUID breaks = past.care(child, null, "n2", null, "", new Stay(BEGUN, "s", "v4", "u6"));
    past.review(LocalDate.of(2017, 11, 25), at(child, breaks));

    assertThat(past.value("CLA.REVIEWS.INTIME", "2017-18")).isEqualTo("1 of 1");
  }

  @Test
  void reviews_of_supervision_orders_are_counted_apart() {
    UUID child = past.child();
    past.orderReview(FIRST_DUE, child, past.order(child, BEGUN));

    assertThat(past.value("CLA.SOREVIEWS", "2017-18")).isEqualTo("1");
    assertThat(past.value("CLA.REVIEWS", "2017-18")).isEqualTo("0");
    assertThat(past.value("CLA.REVIEWS.INTIME", "2017-18")).isEqualTo("0 of 0");
    assertThat(past.value("CLA.PARTICIPATION", "2017-18")).isEqualTo("0 of 0");
  }

  @Test
  void participation_counts_children_of_four_on_the_day_whose_views_were_conveyed() {
    reviewed(LocalDate.of(2013, 9, 25), "pn1");
    reviewed(LocalDate.of(2013, 9, 26), "pn0");
    reviewed(LocalDate.of(2008, 5, 1), "pn2");
    reviewed(LocalDate.of(2008, 5, 1), "pn3");
    reviewed(LocalDate.of(2008, 5, 1), "pn4");
    reviewed(LocalDate.of(2008, 5, 1), "pn5");
    reviewed(LocalDate.of(2008, 5, 1), "pn6");
    reviewed(LocalDate.of(2008, 5, 1), "pn7");

    assertThat(past.value("CLA.PARTICIPATION", "2017-18")).isEqualTo("5 of 7");
  }

  @Test
  void what_the_known_calendar_does_not_reach_is_neither_in_time_nor_late() {
    UUID known = past.child();
    past.review(
        LocalDate.of(2028, 12, 28), at(known, past.care(known, LocalDate.of(2028, 12, 11), null)));
    UUID beyond = past.child();
    past.review(
        LocalDate.of(2029, 1, 8), at(beyond, past.care(beyond, LocalDate.of(2028, 12, 11), null)));

    assertThat(past.value("CLA.REVIEWS.INTIME", "2028-29")).isEqualTo("1 of 1");
    assertThat(past.value("CLA.REVIEWS", "2028-29")).isEqualTo("2");
  }

  private static AtReview at(UUID child, UUID care) {
    return new AtReview(child, care, "pn1");
  }

  private void reviewed(LocalDate birth, String participation) {
    UUID child = past.child(birth, "female");
    UUID care = past.care(child, null, "n1", null, "", accommodated(BEGUN));
    past.review(FIRST_DUE, new AtReview(child, care, participation));
  }
}

package safeguarding.clareview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.review.Review.Booked;
import safeguarding.clareview.review.Review.Held;

/** What a review that was held must hold. */
class HoldingRulesTest extends InJune2018 {
  @Test
  void a_review_is_held_with_the_participation_of_every_child() {
    UUID elder = lookedAfter(FIRST_DAY, null);
    UUID younger = lookedAfter(FIRST_DAY.plusDays(4), null);
    Booked booked = granted(book(TODAY, ToldOutOfTime.NOTHING, elder, younger)).review();

    Held held =
        granted(
            hold(booked, TODAY, told(younger, Participation.PN2), told(elder, Participation.PN1)));

    assertThat(held.participants())
        .extracting(each -> each.child().childId(), Participant::participation)
        .containsExactly(tuple(elder, Participation.PN1), tuple(younger, Participation.PN2));
  }

  @Test
  void a_child_left_out_or_entered_twice_or_of_another_review_is_refused() {
    UUID elder = lookedAfter(FIRST_DAY, null);
    UUID younger = lookedAfter(FIRST_DAY, null);
    Booked booked = granted(book(TODAY, ToldOutOfTime.NOTHING, elder, younger)).review();

    assertThat(code(hold(booked, TODAY, told(elder, Participation.PN1))))
        .isEqualTo("every-child-once children");
    assertThat(
            code(
                hold(
                    booked, TODAY, told(elder, Participation.PN1), told(elder, Participation.PN1))))
        .isEqualTo("every-child-once children[1].child_id children");
    assertThat(
            code(
                hold(
                    booked,
                    TODAY,
                    told(elder, Participation.PN1),
                    told(younger, Participation.PN1),
                    told(UUID.randomUUID(), Participation.PN1))))
        .isEqualTo("every-child-once children[2].child_id");
  }

  @Test
  void participation_pn0_for_a_child_of_four_is_refused() {
    UUID four = born(TODAY.minusYears(4));
    Booked booked = granted(book(TODAY, ToldOutOfTime.NOTHING, four)).review();

    assertThat(code(hold(booked, TODAY, told(four, Participation.PN0))))
        .isEqualTo("participation-from-four children[0].participation");
    granted(hold(booked, TODAY, told(four, Participation.PN4)));
  }

  @Test
  void participation_other_than_pn0_for_a_child_under_four_is_refused() {
    UUID underFour = born(TODAY.minusYears(4).plusDays(1));
    Booked booked = granted(book(TODAY, ToldOutOfTime.NOTHING, underFour)).review();

    assertThat(code(hold(booked, TODAY, told(underFour, Participation.PN3))))
        .isEqualTo("participation-under-four children[0].participation");
    granted(hold(booked, TODAY, told(underFour, Participation.PN0)));
  }

  @Test
  void a_review_is_not_held_tomorrow_and_not_before_care() {
    UUID child = lookedAfter(FIRST_DAY, null);
    Booked booked = granted(book(DUE, ToldOutOfTime.NOTHING, child)).review();

    assertThat(code(hold(booked, TODAY.plusDays(1), told(child, Participation.PN1))))
        .isEqualTo("invalid-fields held_on");
    assertThat(code(hold(booked, FIRST_DAY.minusDays(1), told(child, Participation.PN1))))
        .isEqualTo("review-before-care held_on");
  }

  @Test
  void a_review_held_late_says_why_unless_the_booking_did() {
    UUID child = lookedAfter(FIRST_DAY.minusYears(1), null);
    LocalDate due = clocks.reviewDue(reviewed(child), TODAY).orElseThrow();
    Booked inTime = granted(book(due, ToldOutOfTime.NOTHING, child)).review();
    Booked late = granted(book(due.plusDays(1), SOCIAL_WORKER, child)).review();

    assertThat(code(hold(inTime, due.plusDays(1), told(child, Participation.PN1))))
        .isEqualTo("out-of-time-reason-needed out_of_time.reason");
    granted(hold(late, due.plusDays(2), told(child, Participation.PN1)));
    granted(hold(late, due, told(child, Participation.PN1)));
  }

  @Test
  void a_child_whose_care_ended_before_the_day_falls_out_as_long_as_one_is_left() {
    LocalDate last = FIRST_DAY.plusDays(9);
    UUID leaves = lookedAfter(FIRST_DAY, last);
    UUID stays = lookedAfter(FIRST_DAY, null);
    Booked both = granted(book(last, ToldOutOfTime.NOTHING, leaves, stays)).review();
    Booked alone = granted(book(last, ToldOutOfTime.NOTHING, leaves)).review();

    assertThat(granted(rebook(both, last, ToldOutOfTime.NOTHING)).children()).hasSize(2);
    assertThat(granted(rebook(both, last.plusDays(1), ToldOutOfTime.NOTHING)).children())
        .extracting(ReviewedChild::childId)
        .containsExactly(stays);
    assertThat(
            granted(
                    hold(
                        both,
                        last.plusDays(1),
                        new HoldReview.Told(leaves, null),
                        told(stays, Participation.PN1)))
                .children())
        .extracting(ReviewedChild::childId)
        .containsExactly(stays);
    assertThat(code(rebook(alone, last.plusDays(1), ToldOutOfTime.NOTHING)))
        .isEqualTo("not-in-care starts_at");
    assertThat(code(hold(alone, last.plusDays(1), told(leaves, Participation.PN1))))
        .isEqualTo("not-in-care held_on");
  }

  @Test
  void what_is_told_of_a_child_who_falls_out_is_refused() {
    LocalDate last = FIRST_DAY.plusDays(9);
    UUID leaves = lookedAfter(FIRST_DAY, last);
    UUID stays = lookedAfter(FIRST_DAY, null);
    Booked both = granted(book(last, ToldOutOfTime.NOTHING, leaves, stays)).review();

    assertThat(
            code(
                hold(
                    both,
                    last.plusDays(1),
                    told(leaves, Participation.PN1),
                    told(stays, Participation.PN1))))
        .isEqualTo("not-in-care children[0].participation");
  }

  @Test
  void a_review_is_held_once() {
    UUID child = lookedAfter(FIRST_DAY, null);
    Held held =
        granted(
            hold(
                granted(book(TODAY, ToldOutOfTime.NOTHING, child)).review(),
                TODAY,
                told(child, Participation.PN1)));

    assertThat(code(hold(held, TODAY, told(child, Participation.PN1))))
        .isEqualTo("review-already-held");
    assertThat(code(rebook(held, DUE, ToldOutOfTime.NOTHING))).isEqualTo("review-already-held");
  }

  @Test
  void participation_is_judged_by_the_age_on_the_day_held_and_not_on_the_day_booked() {
    UUID turnsFour = born(TODAY.minusYears(4).minusDays(1));
    Booked booked = granted(book(TODAY.minusDays(2), ToldOutOfTime.NOTHING, turnsFour)).review();

    granted(hold(booked, TODAY.minusDays(2), told(turnsFour, Participation.PN0)));
    assertThat(code(hold(booked, TODAY, told(turnsFour, Participation.PN0))))
        .isEqualTo("participation-from-four children[0].participation");
    granted(hold(booked, TODAY, told(turnsFour, Participation.PN1)));
  }
}

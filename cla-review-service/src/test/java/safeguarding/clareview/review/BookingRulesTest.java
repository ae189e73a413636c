package safeguarding.clareview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.review.Review.Booked;
import safeguarding.clareview.review.ReviewPolicy.Due;
import safeguarding.clareview.timescale.CourseKind;

/** What a booking must hold, and another time for it. */
class BookingRulesTest extends InJune2018 {
  @Test
  void a_review_is_booked_for_siblings_together_and_due_when_the_first_is() {
    UUID elder = lookedAfter(FIRST_DAY, null);
    UUID younger = lookedAfter(FIRST_DAY.plusDays(4), null);

    Due due = granted(book(DUE, ToldOutOfTime.NOTHING, elder, younger));

    assertThat(due.dueOn()).contains(DUE);
    assertThat(due.review().children())
        .extracting(ReviewedChild::childId)
        .containsExactly(elder, younger);
  }

  @Test
  void a_review_before_the_first_day_in_care_is_refused() {
    UUID child = lookedAfter(FIRST_DAY, null);

    assertThat(code(book(FIRST_DAY.minusDays(1), ToldOutOfTime.NOTHING, child)))
        .isEqualTo("review-before-care starts_at");
    granted(book(FIRST_DAY, ToldOutOfTime.NOTHING, child));
  }

  @Test
  void a_review_after_care_has_ended_is_refused_but_not_on_its_last_day() {
    UUID child = lookedAfter(FIRST_DAY, FIRST_DAY.plusDays(9));

    assertThat(code(book(FIRST_DAY.plusDays(10), ToldOutOfTime.NOTHING, child)))
        .isEqualTo("not-in-care child_ids[0]");
    granted(book(FIRST_DAY.plusDays(9), ToldOutOfTime.NOTHING, child));
  }

  @Test
  void a_child_looked_after_has_no_supervision_order_to_review() {
    UUID child = lookedAfter(FIRST_DAY, null);

    assertThat(
            code(
                ReviewPolicy.book(
                    UUID.randomUUID(),
                    booking(
                        ReviewSubject.SUPERVISION_ORDER,
                        at(DUE),
                        ToldOutOfTime.NOTHING,
                        List.of(child)),
                    facts())))
        .isEqualTo("review-before-care starts_at");
  }

  @Test
  void short_breaks_are_reviewed_like_being_looked_after() {
    UUID child = child(course(CourseKind.SHORT_BREAKS, FIRST_DAY, null, List.of(), List.of()));

    assertThat(granted(book(DUE, ToldOutOfTime.NOTHING, child)).dueOn())
        .contains(LocalDate.of(2018, 9, 4));
  }

  @Test
  void a_child_twice_or_unknown_or_none_at_all_is_refused() {
    UUID child = lookedAfter(FIRST_DAY, null);

    assertThat(code(book(DUE, ToldOutOfTime.NOTHING, child, child)))
        .isEqualTo("every-child-once child_ids[1]");
    assertThat(code(book(DUE, ToldOutOfTime.NOTHING, child, UUID.randomUUID())))
        .isEqualTo("child-not-known child_ids[1]");
    assertThat(code(book(DUE, ToldOutOfTime.NOTHING))).isEqualTo("invalid-fields child_ids");
    UUID[] thirteen =
        Stream.generate(() -> lookedAfter(FIRST_DAY, null)).limit(13).toArray(UUID[]::new);
    assertThat(code(book(DUE, ToldOutOfTime.NOTHING, thirteen)))
        .isEqualTo("invalid-fields child_ids");
  }

  @Test
  void a_child_with_a_booked_review_is_not_booked_again() {
    UUID child = child(course(CourseKind.LOOKED_AFTER, FIRST_DAY, null, List.of(DUE), List.of()));

    assertThat(code(book(DUE, ToldOutOfTime.NOTHING, child)))
        .isEqualTo("review-already-booked child_ids[0]");
  }

  @Test
  void a_child_is_reviewed_once_a_day() {
    UUID child =
        child(
            course(
                CourseKind.LOOKED_AFTER,
                FIRST_DAY,
                null,
                List.of(),
                List.of(FIRST_DAY.plusDays(10))));

    assertThat(code(book(FIRST_DAY.plusDays(10), ToldOutOfTime.NOTHING, child)))
        .isEqualTo("reviewed-on-that-day starts_at");
  }

  @Test
  void late_for_one_of_the_siblings_needs_a_reason_and_who_agreed() {
    UUID elder = lookedAfter(FIRST_DAY, null);
    UUID younger = lookedAfter(FIRST_DAY.plusDays(4), null);

    assertThat(code(book(DUE.plusDays(1), ToldOutOfTime.NOTHING, elder, younger)))
        .isEqualTo("out-of-time-reason-needed out_of_time.reason");
    assertThat(
            code(
                book(
                    DUE.plusDays(1),
                    new ToldOutOfTime(LateReviewReason.VENUE, ""),
                    elder,
                    younger)))
        .isEqualTo("invalid-fields out_of_time.agreed_by");
    assertThat(
            granted(book(DUE.plusDays(1), SOCIAL_WORKER, elder, younger))
                .review()
                .booking()
                .outOfTime())
        .isEqualTo(new OutOfTime(LateReviewReason.SOCIAL_WORKER, "Demo Manager"));
  }

  @Test
  void in_time_a_reason_for_being_late_is_refused() {
    assertThat(code(book(DUE, SOCIAL_WORKER, lookedAfter(FIRST_DAY, null))))
        .isEqualTo("not-out-of-time out_of_time.reason");
  }

  @Test
  void a_review_may_be_on_a_sunday_and_lie_in_the_past_but_not_years_ahead() {
    UUID child = lookedAfter(FIRST_DAY, null);

    granted(book(LocalDate.of(2018, 6, 10), ToldOutOfTime.NOTHING, child));
    assertThat(code(book(TODAY.plusYears(2).plusDays(1), SOCIAL_WORKER, child)))
        .isEqualTo("invalid-fields starts_at");
  }

  @Test
  void a_booking_without_day_and_subject_is_refused() {
    assertThat(
            code(
                ReviewPolicy.book(
                    UUID.randomUUID(),
                    booking(
                        null, null, ToldOutOfTime.NOTHING, List.of(lookedAfter(FIRST_DAY, null))),
                    facts())))
        .isEqualTo("invalid-fields subject starts_at");
  }

  @Test
  void a_booking_is_moved_and_says_anew_whether_it_is_late() {
    Booked booked =
        granted(book(DUE, ToldOutOfTime.NOTHING, lookedAfter(FIRST_DAY, null))).review();

    assertThat(code(rebook(booked, DUE.plusDays(1), ToldOutOfTime.NOTHING)))
        .isEqualTo("out-of-time-reason-needed out_of_time.reason");
    assertThat(code(rebook(booked, FIRST_DAY.minusDays(1), ToldOutOfTime.NOTHING)))
        .isEqualTo("review-before-care starts_at");

    Booked moved = granted(rebook(booked, DUE.plusDays(1), SOCIAL_WORKER));

    assertThat(moved.booking().startsOn()).isEqualTo(DUE.plusDays(1));
    assertThat(moved.booking().place()).isEqualTo(booked.booking().place());
  }

  @Test
  void a_day_in_the_past_stands_beside_a_booking_that_lies_ahead() {
    UUID child = child(course(CourseKind.LOOKED_AFTER, FIRST_DAY, null, List.of(DUE), List.of()));
    UUID waiting =
        child(
            course(
                CourseKind.LOOKED_AFTER, FIRST_DAY, null, List.of(TODAY.minusDays(1)), List.of()));

    granted(book(TODAY.minusDays(9), ToldOutOfTime.NOTHING, child));
    assertThat(code(book(TODAY, ToldOutOfTime.NOTHING, child)))
        .isEqualTo("review-already-booked child_ids[0]");
    assertThat(code(book(TODAY.minusDays(9), ToldOutOfTime.NOTHING, waiting)))
        .as("one in the past is to be recorded first")
        .isEqualTo("review-already-booked child_ids[0]");
    assertThat(code(book(DUE, ToldOutOfTime.NOTHING, waiting)))
        .isEqualTo("review-already-booked child_ids[0]");
  }

  @Test
  void a_booking_in_the_past_is_not_moved_beside_one_that_lies_ahead() {
    UUID child =
        child(
            course(
                CourseKind.LOOKED_AFTER,
                FIRST_DAY,
                null,
                List.of(TODAY.minusDays(9), DUE),
                List.of()));
    Booking before = new Booking(ReviewSubject.LOOKED_AFTER, at(TODAY.minusDays(9)), "", "", null);
    Review booked = new Booked(UUID.randomUUID(), before, List.of(reviewedChild(child)));

    assertThat(code(rebook(booked, DUE, ToldOutOfTime.NOTHING)))
        .isEqualTo("review-already-booked starts_at");
    granted(rebook(booked, TODAY.minusDays(5), ToldOutOfTime.NOTHING));
  }

  @Test
  void a_review_between_those_held_is_due_from_the_one_before_its_day() {
    LocalDate begun = FIRST_DAY.minusYears(2);
    LocalDate first = begun.plusDays(20);
    UUID child =
        child(
            course(
                CourseKind.LOOKED_AFTER,
                begun,
                null,
                List.of(),
                List.of(first, first.plusMonths(9))));

    assertThat(granted(book(first.plusMonths(3), ToldOutOfTime.NOTHING, child)).dueOn())
        .contains(first.plusMonths(3));
    assertThat(code(book(first.plusMonths(3).plusDays(1), ToldOutOfTime.NOTHING, child)))
        .isEqualTo("out-of-time-reason-needed out_of_time.reason");
  }

  @Test
  void a_review_after_the_eighteenth_birthday_is_refused() {
    LocalDate eighteen = TODAY.minusDays(3);
    UUID child = born(eighteen.minusYears(18));

    granted(book(eighteen, ToldOutOfTime.NOTHING, child));
    assertThat(code(book(eighteen.plusDays(1), ToldOutOfTime.NOTHING, child)))
        .isEqualTo("eighteen-or-over starts_at");
    Booked booked = granted(book(eighteen, ToldOutOfTime.NOTHING, child)).review();
    assertThat(code(hold(booked, eighteen.plusDays(1), told(child, Participation.PN1))))
        .isEqualTo("eighteen-or-over held_on");
  }
}

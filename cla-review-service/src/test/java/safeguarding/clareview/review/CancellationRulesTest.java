package safeguarding.clareview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.review.Review.Booked;
import safeguarding.clareview.review.Review.Cancelled;
import safeguarding.rulings.Ruling;

/** What a cancellation must hold, and what it ends. */
class CancellationRulesTest extends InJune2018 {

  @Test
  void a_booked_review_is_cancelled_with_a_day_and_a_reason() {
    Booked booked = booked();

    Cancelled cancelled = granted(cancel(booked, TODAY, " The carers are ill. "));

    assertThat(cancelled.cancellation()).isEqualTo(new Cancellation(TODAY, "The carers are ill."));
    assertThat(cancelled.children()).isEqualTo(booked.children());
    assertThat(cancelled.booking()).isEqualTo(booked.booking());
  }

  @Test
  void it_is_not_cancelled_tomorrow_or_on_no_day_or_for_no_reason() {
    Booked booked = booked();

    assertThat(code(cancel(booked, TODAY.plusDays(1), "Ill.")))
        .isEqualTo("invalid-fields cancelled_on");
    assertThat(code(cancel(booked, null, " "))).isEqualTo("invalid-fields cancelled_on reason");
    assertThat(code(cancel(booked, TODAY, "x".repeat(10_001)))).isEqualTo("invalid-fields reason");
    assertThat(code(cancel(booked, TODAY, "\u0007"))).isEqualTo("invalid-fields reason");
  }

  @Test
  void it_is_not_cancelled_before_each_of_its_children_was_in_care() {
    LocalDate later = FIRST_DAY.plusDays(3);
    Booked booked =
        granted(
                book(
                    DUE,
                    ToldOutOfTime.NOTHING,
                    lookedAfter(FIRST_DAY, null),
                    lookedAfter(later, null)))
            .review();

    assertThat(code(cancel(booked, later.minusDays(1), "Ill.")))
        .isEqualTo("cancelled-before-care cancelled_on");
    granted(cancel(booked, later, "Ill."));
  }

  @Test
  void a_cancelled_review_is_neither_held_nor_moved_nor_cancelled_again() {
    UUID child = lookedAfter(FIRST_DAY, null);
    Booked booked = granted(book(TODAY, ToldOutOfTime.NOTHING, child)).review();
    Cancelled cancelled = granted(cancel(booked, TODAY, "Ill."));

    assertThat(code(cancel(cancelled, TODAY, "Ill."))).isEqualTo("review-cancelled");
    assertThat(code(hold(cancelled, TODAY, told(child, Participation.PN1))))
        .isEqualTo("review-cancelled");
    assertThat(code(rebook(cancelled, DUE, ToldOutOfTime.NOTHING))).isEqualTo("review-cancelled");
  }

  @Test
  void a_review_that_was_held_is_not_cancelled() {
    UUID child = lookedAfter(FIRST_DAY, null);
    Booked booked = granted(book(TODAY, ToldOutOfTime.NOTHING, child)).review();

    Review held = granted(hold(booked, TODAY, told(child, Participation.PN1)));

    assertThat(code(cancel(held, TODAY, "Ill."))).isEqualTo("review-already-held");
  }

  private Booked booked() {
    return granted(book(DUE, ToldOutOfTime.NOTHING, lookedAfter(FIRST_DAY, null))).review();
  }

  private Ruling<Cancelled> cancel(Review review, @Nullable LocalDate day, String reason) {
    return ReviewPolicy.cancel(review, new CancelReview(day, reason), facts());
  }
}

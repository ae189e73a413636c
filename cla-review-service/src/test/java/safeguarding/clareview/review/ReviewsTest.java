package safeguarding.clareview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;
import static safeguarding.clareview.care.ACareStart.aCareStart;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.clareview.TestService;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.Changed;
import safeguarding.clareview.care.EndOrder;
import safeguarding.clareview.care.OrderEndReason;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.care.StartOrder;
import safeguarding.clareview.review.Review.Cancelled;
import safeguarding.clareview.review.Review.Held;
import safeguarding.clareview.review.Reviews.Made;
import safeguarding.contracts.clareview.v1.ReviewedChild;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.Wire;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** Reviews as they are kept. */
class ReviewsTest extends KeptReviews {

  @Test
  void a_review_of_siblings_is_one_meeting_kept_as_told() {
    Begun elder = lookedAfter("1001");
    Begun younger = lookedAfter("1002");
    Made made = granted(book(FIRST_DAY.plusDays(14), elder, younger));
    granted(hold(made, "1", FIRST_DAY.plusDays(15), elder, younger));

    ReviewView shown = reading.get(iro, ACTION, made.id());
    Held held = (Held) shown.kept().review();
    assertThat(made.dueOn()).contains(LocalDate.of(2018, 7, 2));
    assertThat(held.holding()).isEqualTo(new Holding(FIRST_DAY.plusDays(15), null, "As agreed."));
    assertThat(held.booking().place()).isEqualTo("Example House");
    assertThat(held.participants())
        .extracting(each -> each.child().childId(), each -> each.child().courseId())
        .containsExactly(
            tuple(elder.childId(), elder.courseId()), tuple(younger.childId(), younger.courseId()));
    assertThat(shown.kept().version()).isEqualTo(2);
  }

  @Test
  void reviews_of_a_child_are_numbered_by_their_days_and_each_due_from_the_one_before() {
    Begun child = lookedAfter("1001");
    LocalDate first = FIRST_DAY.plusDays(20);
    LocalDate second = first.plusMonths(3);
    LocalDate third = second.plusMonths(6).plusDays(1);
    held(first, ToldOutOfTime.NOTHING, child);
    held(second, ToldOutOfTime.NOTHING, child);
    held(third, new ToldOutOfTime(LateReviewReason.CHILD, "Demo Manager"), child);

    assertThat(numbered(child))
        .extracting(ReviewedChild::getNumber, ReviewedChild::getDueOn, ReviewedChild::getInTime)
        .containsExactly(
            tuple(3, Wire.date(third.minusDays(1)), false),
            tuple(2, Wire.date(second), true),
            tuple(1, Wire.date(LocalDate.of(2018, 7, 2)), true));
  }

  @Test
  void a_review_entered_afterwards_takes_its_place_by_its_day() {
    Begun child = lookedAfter("1001");
    LocalDate first = FIRST_DAY.plusDays(20);
    held(first.plusMonths(3), new ToldOutOfTime(LateReviewReason.OTHER, "Demo Manager"), child);
    held(first, ToldOutOfTime.NOTHING, child);

    assertThat(numbered(child))
        .extracting(ReviewedChild::getNumber, ReviewedChild::getInTime)
        .containsExactly(tuple(2, true), tuple(1, true));
  }

  @Test
  void a_second_booking_of_a_child_is_refused_until_the_first_is_held() {
    Begun child = lookedAfter("1001");
    Made made = granted(book(FIRST_DAY.plusDays(14), child));

    assertThat(code(book(FIRST_DAY.plusDays(15), child)))
        .isEqualTo("review-already-booked child_ids[0]");

    granted(hold(made, "1", FIRST_DAY.plusDays(14), child));
    granted(book(FIRST_DAY.plusDays(15), child));
  }

  @Test
  void a_booking_is_moved_and_one_made_from_an_older_version_is_refused() {
    Begun child = lookedAfter("1001");
    Made made = granted(book(FIRST_DAY.plusDays(14), child));
    RebookReview move = new RebookReview(at(FIRST_DAY.plusDays(16)), "", ToldOutOfTime.NOTHING);

    Changed changed = granted(reviews.rebook(iro, ACTION, made.id(), "1", move));

    assertThat(changed.childId()).isEqualTo(child.childId());
    assertThat(reading.get(iro, ACTION, made.id()).kept().review().booking().startsOn())
        .isEqualTo(FIRST_DAY.plusDays(16));
    assertThat(code(reviews.rebook(iro, ACTION, made.id(), "1", move)))
        .isEqualTo("changed-by-someone-else");
  }

  @Test
  void when_care_ends_a_child_is_taken_out_of_a_later_booking_and_one_of_theirs_is_cancelled() {
    Begun leaves = lookedAfter("1001");
    Begun stays = lookedAfter("1002");
    Made together = granted(book(FIRST_DAY.plusDays(20), leaves, stays));
    Begun alone = lookedAfter("1003");
    Made onlyTheirs = granted(book(FIRST_DAY.plusDays(20), alone));

    ends(leaves, FIRST_DAY.plusDays(10));
    ends(alone, FIRST_DAY.plusDays(10));

    assertThat(reading.get(iro, ACTION, together.id()).children())
        .extracting(child -> child.id())
        .containsExactly(stays.childId());
    ReviewView cancelled = reading.get(iro, ACTION, onlyTheirs.id());
    assertThat(((Cancelled) cancelled.kept().review()).cancellation())
        .isEqualTo(new Cancellation(FIRST_DAY.plusDays(10), "Care ended"));
    assertThat(cancelled.kept().endRecorded()).isEqualTo(new Recorded(NOW, "iro-1", "Demo IRO"));
    assertThat(cancelled.children())
        .extracting(child -> child.id())
        .containsExactly(alone.childId());
    granted(hold(together, "2", FIRST_DAY.plusDays(20), stays));
  }

  @Test
  void a_booking_of_siblings_is_cancelled_when_the_last_of_them_falls_out() {
    Begun first = lookedAfter("1001");
    Begun last = lookedAfter("1002");
    Made made = granted(book(FIRST_DAY.plusDays(20), first, last));

    ends(first, FIRST_DAY.plusDays(12));
    ends(last, FIRST_DAY.plusDays(10));

    ReviewView cancelled = reading.get(iro, ACTION, made.id());
    assertThat(((Cancelled) cancelled.kept().review()).cancellation().cancelledOn())
        .isEqualTo(FIRST_DAY.plusDays(10));
    assertThat(cancelled.children())
        .extracting(child -> child.id())
        .containsExactly(last.childId());
    assertThat(cancelled.kept().version()).isEqualTo(3);
  }

  @Test
  void when_an_order_ends_a_later_booking_is_cancelled() {
    Begun order = underOrder();
    Made made = granted(bookOfOrder(order));

    granted(
        orders.end(
            iro,
            ACTION,
            order.courseId(),
            "1",
            new EndOrder(FIRST_DAY.plusDays(10), OrderEndReason.DISCHARGED)));

    assertThat(((Cancelled) reading.get(iro, ACTION, made.id()).kept().review()).cancellation())
        .isEqualTo(new Cancellation(FIRST_DAY.plusDays(10), "The order ended"));
  }

  @Test
  void when_care_ends_on_the_day_of_a_booking_it_stays() {
    Begun child = lookedAfter("1001");
    Made made = granted(book(FIRST_DAY.plusDays(10), child));

    ends(child, FIRST_DAY.plusDays(10));

    granted(hold(made, "1", FIRST_DAY.plusDays(10), child));
  }

  @Test
  void a_booking_that_one_sibling_outlasts_is_moved_or_held_without_the_other() {
    LocalDate day = FIRST_DAY.plusDays(10);
    Begun leaves = lookedAfter("1001");
    Begun stays = lookedAfter("1002");
    Made moved = granted(book(day, leaves, stays));
    Begun leavesToo = lookedAfter("1003");
    Begun staysToo = lookedAfter("1004");
    Made held = granted(book(day, leavesToo, staysToo));
    ends(leaves, day.plusDays(2));
    ends(leavesToo, day.plusDays(2));

    RebookReview move = new RebookReview(at(day.plusDays(4)), "", ToldOutOfTime.NOTHING);
    granted(reviews.rebook(iro, ACTION, moved.id(), "1", move));
    granted(hold(held, "1", day.plusDays(3), staysToo));

    assertThat(reading.get(iro, ACTION, moved.id()).children())
        .extracting(child -> child.id())
        .containsExactly(stays.childId());
    assertThat(reading.get(iro, ACTION, held.id()).children())
        .extracting(child -> child.id())
        .containsExactly(staysToo.childId());
    assertThat(TestService.journal(iro.authority()))
        .filteredOn(entry -> new RecordReference("review", moved.id()).equals(entry.about()))
        .extracting(JournalEntry::outcome)
        .contains(Outcome.CHANGED);
    granted(hold(moved, "2", day.plusDays(4), stays));
    granted(book(day.plusDays(5), stays));
    granted(book(day.plusDays(5), staysToo));
    assertThat(numbered(leaves)).isEmpty();
  }

  @Test
  void care_does_not_end_before_a_review_that_was_held() {
    Begun child = lookedAfter("1001");
    held(FIRST_DAY.plusDays(14), ToldOutOfTime.NOTHING, child);

    assertThat(code(end(child, FIRST_DAY.plusDays(13)))).isEqualTo("ended-before-review ceased_on");
  }

  @Test
  void a_supervision_order_is_reviewed_on_its_own() {
    Begun order = underOrder();

    Made made = granted(bookOfOrder(order));
    granted(hold(made, "1", FIRST_DAY.plusDays(14), order));

    assertThat(code(book(FIRST_DAY.plusDays(20), order))).isEqualTo("review-before-care starts_at");
    assertThat(numbered(order)).extracting(ReviewedChild::getNumber).containsExactly(1);
  }

  private Begun underOrder() {
    return granted(
        orders.make(
            iro,
            ACTION,
            new StartOrder(aCareStart("1001").told().child(), FIRST_DAY, "Demo IRO", null)));
  }

  private Ruling<Made> bookOfOrder(Begun order) {
    return reviews.book(
        iro,
        ACTION,
        new BookReview(
            ReviewSubject.SUPERVISION_ORDER,
            List.of(order.childId()),
            at(FIRST_DAY.plusDays(14)),
            "",
            "",
            ToldOutOfTime.NOTHING));
  }

  @Test
  void every_participation_and_every_reason_for_being_late_can_be_kept() {
    for (LateReviewReason reason : LateReviewReason.values()) {
      Begun child = lookedAfter("2" + reason);
      held(FIRST_DAY.plusYears(1), new ToldOutOfTime(reason, "Demo Manager"), child);
    }
    for (Participation participation : Participation.values()) {
      LocalDate born = participation == Participation.PN0 ? FIRST_DAY : FIRST_DAY.minusYears(9);
      Begun child =
          granted(care.startCare(iro, ACTION, aCareStart("3" + participation).bornOn(born).told()));
      Made made = granted(book(FIRST_DAY.plusDays(1), child));
      granted(
          reviews.hold(
              iro,
              ACTION,
              made.id(),
              "1",
              new HoldReview(
                  FIRST_DAY.plusDays(1),
                  List.of(new HoldReview.Told(child.childId(), participation)),
                  ToldOutOfTime.NOTHING,
                  "")));
    }
  }

  @Test
  void another_authority_finds_nothing_and_its_look_is_in_its_journal() {
    Made made = granted(book(FIRST_DAY.plusDays(14), lookedAfter("1001")));
    Caller neighbour = TestService.anIro();

    assertThatThrownBy(() -> reading.get(neighbour, ACTION, made.id()))
        .isInstanceOf(NotFound.class);

    assertThat(TestService.journal(neighbour.authority()))
        .extracting(JournalEntry::outcome, JournalEntry::about)
        .containsExactly(tuple(Outcome.REFUSED, new RecordReference("review", made.id())));
  }
}

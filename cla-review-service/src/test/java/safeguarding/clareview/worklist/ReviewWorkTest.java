package safeguarding.clareview.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;
import static safeguarding.clareview.care.ACareStart.aCareStart;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.CareEndReason;
import safeguarding.clareview.care.EndCare;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.care.StartOrder;
import safeguarding.clareview.review.HoldReview;
import safeguarding.clareview.review.LateReviewReason;
import safeguarding.clareview.review.Participation;
import safeguarding.clareview.review.Reviews.Made;
import safeguarding.clareview.review.ToldOutOfTime;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.servicetesting.AllTasks;

/** Which reviews are to be booked, held and recorded. */
class ReviewWorkTest extends WaitingWork {

  @Test
  void a_booked_review_is_to_be_held_and_a_held_one_asks_for_the_next() {
    Begun child =
        granted(
            care.startCare(
                iro,
                ACTION,
                aCareStart("1001").notified(FIRST_DAY).iro("Demo IRO", FIRST_DAY).told()));
    LocalDate day = FIRST_DAY.plusDays(14);
    Made made = booked(ReviewSubject.LOOKED_AFTER, child, day);

    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::ruleId, Task::action)
        .containsExactly(tuple("cla.review.first", "Record the review"));

    granted(
        reviews.hold(
            iro,
            ACTION,
            made.id(),
            "1",
            new HoldReview(
                day,
                List.of(new HoldReview.Told(child.childId(), Participation.PN1)),
                ToldOutOfTime.NOTHING,
                "")));
    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::ruleId, Task::startedOn, Task::action)
        .containsExactly(tuple("cla.review.second", day, "Book the review"));
  }

  @Test
  void a_supervision_order_is_to_be_reviewed_and_what_has_ended_asks_for_nothing() {
    granted(
        orders.make(
            iro,
            ACTION,
            new StartOrder(aCareStart("1001").told().child(), FIRST_DAY, "Demo IRO", null)));
    Begun child = granted(care.startCare(iro, ACTION, aCareStart("1002").told()));
    granted(
        care.endCare(iro, ACTION, child.courseId(), "1", new EndCare(FIRST_DAY, CareEndReason.E8)));

    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::ruleId, Task::action)
        .containsExactly(tuple("cla.so-review.first", "Book the review"));
  }

  @Test
  void a_booked_review_of_an_order_hides_no_review_of_care_and_the_reverse() {
    Begun order =
        granted(
            orders.make(
                iro,
                ACTION,
                new StartOrder(aCareStart("1001").told().child(), FIRST_DAY, "", null)));
    Begun care = granted(this.care.startCare(iro, ACTION, aCareStart("1001").told()));
    booked(ReviewSubject.SUPERVISION_ORDER, order, FIRST_DAY.plusDays(14));

    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::key, Task::action)
        .contains(
            tuple(order.courseId(), "Record the review"), tuple(care.courseId(), "Book the review"))
        .doesNotContain(tuple(care.courseId(), "Record the review"));

    booked(ReviewSubject.LOOKED_AFTER, care, FIRST_DAY.plusDays(15));
    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::key, Task::action)
        .contains(
            tuple(order.courseId(), "Record the review"),
            tuple(care.courseId(), "Record the review"));
  }

  @Test
  void a_review_that_lies_ahead_is_to_be_held_and_one_of_today_to_be_recorded() {
    Begun ahead = granted(care.startCare(iro, ACTION, aCareStart("1001").told()));
    Begun today = granted(care.startCare(iro, ACTION, aCareStart("1002").told()));
    ToldOutOfTime reason = new ToldOutOfTime(LateReviewReason.OTHER, "Demo Manager");
    booked(ReviewSubject.LOOKED_AFTER, ahead, TODAY.plusDays(1), reason);
    booked(ReviewSubject.LOOKED_AFTER, today, TODAY, reason);

    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::key, Task::action)
        .contains(
            tuple(ahead.courseId(), "Hold the review"),
            tuple(today.courseId(), "Record the review"));
  }
}

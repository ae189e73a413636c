package safeguarding.clareview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.Recorded;
import safeguarding.clareview.TestService;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.Changed;
import safeguarding.clareview.child.ChildReading;
import safeguarding.clareview.child.ChildRecord;
import safeguarding.clareview.review.Review.Cancelled;
import safeguarding.clareview.review.Reviews.Made;
import safeguarding.clareview.worklist.ClaReviewWork;
import safeguarding.contracts.clareview.v1.ReviewedChild;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.rulings.Ruling;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Statements;

/** What becomes of a review that will not be held. */
class CancelledReviewsTest extends KeptReviews {
  private static final LocalDate DAY = FIRST_DAY.plusDays(14);

  private final ClaReviewWork work = TestService.bean(ClaReviewWork.class);
  private final ChildReading children = TestService.bean(ChildReading.class);

  @Test
  void a_cancelled_review_is_kept_with_who_wrote_it_down() {
    Begun child = lookedAfter("1001");
    Made made = granted(book(DAY, child));

    Changed changed = granted(cancel(made, "1"));

    ReviewRecord kept = reading.get(iro, ACTION, made.id()).kept();
    assertThat(changed.etag()).isEqualTo("2");
    assertThat(((Cancelled) kept.review()).cancellation())
        .isEqualTo(new Cancellation(DAY, "The carers are ill."));
    assertThat(kept.endRecorded()).isEqualTo(new Recorded(NOW, "iro-1", "Demo IRO"));
    assertThat(code(cancel(made, "1"))).isEqualTo("changed-by-someone-else");
    assertThat(code(cancel(made, "2"))).isEqualTo("review-cancelled");
    assertThat(code(hold(made, "2", DAY, child))).isEqualTo("review-cancelled");
  }

  @Test
  void its_children_may_be_booked_again_and_it_is_seen_on_their_page() {
    Begun child = lookedAfter("1001");
    granted(cancel(granted(book(DAY, child)), "1"));

    granted(hold(granted(book(DAY, child)), "1", DAY, child));

    ChildRecord shown = children.get(iro, ACTION, child.childId());
    assertThat(shown.reviews())
        .extracting(each -> each.kept().review().state())
        .containsExactlyInAnyOrder(ReviewState.CANCELLED, ReviewState.HELD);
    assertThat(shown.timeline())
        .extracting(TimelineEvent::kind)
        .containsExactlyInAnyOrder("review-held", "review-cancelled", "care-started");
    assertThat(numbered(child))
        .as("a cancelled one has no number and no part")
        .extracting(ReviewedChild::getNumber, ReviewedChild::hasDueOn, ReviewedChild::hasInTime)
        .containsExactlyInAnyOrder(tuple(1, true, true), tuple(0, false, false));
  }

  @Test
  void it_asks_for_nothing_and_another_is_to_be_booked() {
    Begun child = lookedAfter("1001");
    Made made = granted(book(DAY, child));
    assertThat(AllTasks.of(work.open(iro))).extracting(Task::action).contains("Record the review");

    granted(cancel(made, "1"));

    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::action)
        .contains("Book the review")
        .doesNotContain("Record the review", "Hold the review");
  }

  @Test
  void care_may_end_before_the_day_of_a_cancelled_review_which_stays() {
    Begun child = lookedAfter("1001");
    Made made = granted(book(DAY, child));
    granted(cancel(made, "1"));

    ends(child, FIRST_DAY.plusDays(2));

    assertThat(reading.get(iro, ACTION, made.id()).children()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET cancelled_on = NULL",
        "SET cancellation_reason = ''",
        "SET cancellation_recorded_at = '2018-06-01'",
        "SET state = 'booked'",
        "SET state = 'gone'"
      })
  void a_row_that_no_record_could_hold_is_refused(String change) {
    granted(cancel(granted(book(DAY, lookedAfter("1001"))), "1"));

    assertThatThrownBy(() ->
            TestService.bean(AuthorityTransactions.class)
                .write(
                    iro.authority(),
                    () -> TestService.bean(Statements.class).update("UPDATE review " + change)))
        .hasMessage("the database refused with SQL state 23514");
  }

  private Ruling<Changed> cancel(Made made, String etag) {
    return reviews.cancel(
        iro, ACTION, made.id(), etag, new CancelReview(DAY, "The carers are ill."));
  }
}

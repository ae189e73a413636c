package safeguarding.clareview.worklist;

import static safeguarding.clareview.Rulings.granted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.TestService;
import safeguarding.clareview.alert.Alerts;
import safeguarding.clareview.care.Admissions;
import safeguarding.clareview.care.Care;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.care.SupervisionOrders;
import safeguarding.clareview.review.BookReview;
import safeguarding.clareview.review.Reviews;
import safeguarding.clareview.review.Reviews.Made;
import safeguarding.clareview.review.ToldOutOfTime;
import safeguarding.security.Caller;

/** What waits for somebody on 1 June 2026. */
abstract class WaitingWork {
  static final String ACTION = "safeguarding.worklist.v1.WorklistService/Test";

  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  final ClaReviewWork work = TestService.bean(ClaReviewWork.class);
  final Care care = TestService.bean(Care.class);
  final Admissions admissions = TestService.bean(Admissions.class);
  final SupervisionOrders orders = TestService.bean(SupervisionOrders.class);
  final Reviews reviews = TestService.bean(Reviews.class);
  final Alerts alerts = TestService.bean(Alerts.class);
  final Caller iro = TestService.anIro();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  Made booked(ReviewSubject subject, Begun child, LocalDate day) {
    return booked(subject, child, day, ToldOutOfTime.NOTHING);
  }

  Made booked(ReviewSubject subject, Begun child, LocalDate day, ToldOutOfTime outOfTime) {
    return granted(
        reviews.book(
            iro,
            ACTION,
            new BookReview(
                subject,
                List.of(child.childId()),
                LondonTime.startOf(day).plusSeconds(36_000),
                "",
                "",
                outOfTime)));
  }
}

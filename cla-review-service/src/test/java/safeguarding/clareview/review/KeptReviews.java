package safeguarding.clareview.review;

import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.aCareStart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.TestService;
import safeguarding.clareview.care.Care;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.CareEndReason;
import safeguarding.clareview.care.Changed;
import safeguarding.clareview.care.EndCare;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.care.SupervisionOrders;
import safeguarding.clareview.review.Reviews.Made;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.contracts.clareview.v1.ReviewedChild;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** Children looked after from 4 June 2018 and what is kept of their reviews, entered in 2026. */
abstract class KeptReviews {
  static final String ACTION = "safeguarding.clareview.v1.ReviewService/Test";
  static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

  final Care care = TestService.bean(Care.class);
  final SupervisionOrders orders = TestService.bean(SupervisionOrders.class);
  final Reviews reviews = TestService.bean(Reviews.class);
  final ReviewReading reading = TestService.bean(ReviewReading.class);
  final ReviewViewGrpc view = new ReviewViewGrpc(TestService.bean(CareClocks.class));
  final Caller iro = TestService.anIro();

  @BeforeEach
  void today() {
    TestService.itIs(NOW);
  }

  Begun lookedAfter(String number) {
    return granted(care.startCare(iro, ACTION, aCareStart(number).told()));
  }

  Ruling<Made> book(LocalDate day, Begun... children) {
    return book(day, ToldOutOfTime.NOTHING, children);
  }

  Ruling<Made> book(LocalDate day, ToldOutOfTime late, Begun... children) {
    return reviews.book(
        iro,
        ACTION,
        new BookReview(
            ReviewSubject.LOOKED_AFTER,
            Stream.of(children).map(Begun::childId).toList(),
            at(day),
            "Example House",
            "Demo IRO",
            late));
  }

  void held(LocalDate day, ToldOutOfTime late, Begun... children) {
    granted(hold(granted(book(day, late, children)), "1", day, children));
  }

  Ruling<Changed> hold(Made made, String etag, LocalDate day, Begun... children) {
    return reviews.hold(
        iro,
        ACTION,
        made.id(),
        etag,
        new HoldReview(
            day,
            Stream.of(children)
                .map(child -> new HoldReview.Told(child.childId(), Participation.PN1))
                .toList(),
            ToldOutOfTime.NOTHING,
            "As agreed."));
  }

  void ends(Begun child, LocalDate day) {
    granted(end(child, day));
  }

  Ruling<Changed> end(Begun child, LocalDate day) {
    return care.endCare(iro, ACTION, child.courseId(), "1", new EndCare(day, CareEndReason.E4A));
  }

  List<ReviewedChild> numbered(Begun child) {
    UUID id = child.childId();
    return reading.ofChild(iro, id).stream().map(each -> view.view(each).getChildren(0)).toList();
  }

  static Instant at(LocalDate day) {
    return LondonTime.startOf(day).plusSeconds(36_000);
  }
}

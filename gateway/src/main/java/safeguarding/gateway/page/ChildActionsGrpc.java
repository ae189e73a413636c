package safeguarding.gateway.page;

import static safeguarding.gateway.page.CareBriefGrpc.openOrder;
import static safeguarding.gateway.page.CareBriefGrpc.openPeriod;

import io.grpc.MethodDescriptor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.AlertState;
import safeguarding.contracts.clareview.v1.CarePeriod;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.PracticeAlert;
import safeguarding.contracts.clareview.v1.Review;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.visitor.SignedIn;

/** What a child's care offers to its reader: the one next step, and everything else. */
final class ChildActionsGrpc {
  private ChildActionsGrpc() {}

  /**
   * The next step: to record a review whose day has come, to book the next one, to answer what was
   * challenged. Null where none of it is the reader's to do.
   */
  static @Nullable NextAction next(SignedIn who, GetChildResponse care, LocalDate today) {
    @Nullable NextAction held = held(who, care, today);
    @Nullable NextAction review = held == null ? booking(who, care) : held;
    return review == null ? alert(who, care) : review;
  }

  private static @Nullable NextAction held(SignedIn who, GetChildResponse care, LocalDate today) {
    Optional<Review> come =
        CareCourse.booked(care).stream().filter(one -> !day(one).isAfter(today)).findFirst();
    return come.isEmpty()
        ? null
        : NextActions.open(
            who,
            ReviewServiceGrpc.getHoldReviewMethod(),
            "A review was booked for "
                + Moments.day(day(come.get()))
                + ". Record it, move it or cancel it."
                + clocks(care, CareCourse.open(care)),
            "Record the review",
            address(come.get(), "/holding"));
  }

  private static @Nullable NextAction booking(SignedIn who, GetChildResponse care) {
    // Without a clock no review is due: the child is 18, and care is to end.
    return CareCourse.withoutReview(care).stream()
        .filter(course -> !CareBriefGrpc.reviewClocks(care, List.of(course)).isEmpty())
        .findFirst()
        .map(course ->
            NextActions.open(
                who,
                ReviewServiceGrpc.getBookReviewMethod(),
                "The next " + course.review() + " has no date." + clocks(care, List.of(course)),
                "Book the " + course.review(),
                course.booking(care.getChildId())))
        .orElse(null);
  }

  private static @Nullable NextAction alert(SignedIn who, GetChildResponse care) {
    Optional<PracticeAlert> raised =
        care.getAlertsList().stream()
            .filter(alert -> alert.getState() == AlertState.ALERT_STATE_RAISED)
            .findFirst();
    return raised.isPresent()
        ? NextActions.open(
            who,
            AlertServiceGrpc.getAnswerAlertMethod(),
            "A practice alert waits for its answer: "
                + CareBriefGrpc.due(raised.get().getDeadline())
                + ".",
            "Record the answer",
            AlertChanges.LIST + "/" + raised.get().getAlertId() + "/answer")
        : null;
  }

  /** What else may be done today. */
  static List<Link> others(SignedIn who, GetChildResponse care) {
    List<Link> links = new ArrayList<>();
    CareCourse.withoutReview(care)
        .forEach(course ->
            add(
                links,
                who,
                ReviewServiceGrpc.getBookReviewMethod(),
                "Book the " + course.review(),
                course.booking(care.getChildId())));
    if (openPeriod(care).isPresent()) {
      add(
          links,
          who,
          CareServiceGrpc.getStartEpisodeMethod(),
          "New episode",
          address(care, "/episode"));
      add(
          links,
          who,
          CareServiceGrpc.getEndCareMethod(),
          "Ceases to be looked after",
          address(care, "/care-ending"));
    }
    openPeriod(care).ifPresent(period -> whoKnows(links, who, care, period));
    if (openOrder(care).isPresent()) {
      add(
          links,
          who,
          CareServiceGrpc.getEndSupervisionOrderMethod(),
          "The supervision order ends",
          address(care, "/supervision-order-ending"));
    }
    if (CareCourse.open(care).isEmpty()) {
      add(
          links,
          who,
          ReviewServiceGrpc.getBookReviewMethod(),
          "Book a review",
          address(care, "/review"));
    }
    add(
        links,
        who,
        AlertServiceGrpc.getRaiseAlertMethod(),
        "Raise a practice alert",
        address(care, "/practice-alert"));
    return links;
  }

  /** What may be done with each review that is booked. */
  static List<Link> ofReviews(SignedIn who, GetChildResponse care) {
    List<Link> links = new ArrayList<>();
    for (Review review : CareCourse.booked(care)) {
      String of = " the review of " + Moments.day(day(review));
      add(
          links,
          who,
          ReviewServiceGrpc.getRebookReviewMethod(),
          "Move" + of,
          address(review, "/rebooking"));
      add(
          links,
          who,
          ReviewServiceGrpc.getHoldReviewMethod(),
          "Record" + of,
          address(review, "/holding"));
      add(
          links,
          who,
          ReviewServiceGrpc.getCancelReviewMethod(),
          "Cancel" + of,
          address(review, "/cancellation"));
    }
    return links;
  }

  private static void whoKnows(
      List<Link> links, SignedIn who, GetChildResponse care, CarePeriod period) {
    add(
        links,
        who,
        CareServiceGrpc.getAppointIroMethod(),
        period.getIro().isEmpty() ? "Appoint an IRO" : "Another IRO takes over",
        address(care, "/iro-appointment"));
    if (!period.hasNotifiedOn()) {
      add(
          links,
          who,
          CareServiceGrpc.getRecordNotificationMethod(),
          "Record when the safeguarding unit was told",
          address(care, "/notification"));
    }
  }

  private static void add(
      List<Link> links, SignedIn who, MethodDescriptor<?, ?> rpc, String text, String address) {
    links.addAll(NextActions.other(who, rpc, text, address));
  }

  private static String address(GetChildResponse care, String form) {
    return "/children/" + care.getChildId() + form;
  }

  private static String address(Review review, String form) {
    return "/reviews/" + review.getReviewId() + form;
  }

  private static LocalDate day(Review review) {
    return LondonTime.dateOf(ProtoTimes.instant(review.getBooking().getStartsAt()));
  }

  private static String clocks(GetChildResponse care, List<CareCourse> courses) {
    StringBuilder words = new StringBuilder();
    for (Fact clock : CareBriefGrpc.reviewClocks(care, courses)) {
      words.append(' ').append(clock.name()).append(": ").append(clock.value()).append('.');
    }
    return words.toString();
  }
}

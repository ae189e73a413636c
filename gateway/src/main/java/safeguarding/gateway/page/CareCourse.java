package safeguarding.gateway.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import safeguarding.contracts.clareview.v1.CarePeriod;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.Review;
import safeguarding.contracts.clareview.v1.ReviewState;
import safeguarding.contracts.clareview.v1.ReviewSubject;
import safeguarding.contracts.clareview.v1.SupervisionOrder;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;

/**
 * What a child is reviewed for today: each has its own reviews and its own clocks.
 *
 * @param id of the period of care, or of the order
 * @param iro who reviews; empty while there is nobody
 */
record CareCourse(String id, ReviewSubject subject, String iro) {

  /** The period of care that has not ended, then the orders that hold. */
  static List<CareCourse> open(GetChildResponse child) {
    List<CareCourse> open = new ArrayList<>();
    for (CarePeriod period : child.getCarePeriodsList()) {
      if (!period.hasEnding()) {
        open.add(
            new CareCourse(
                period.getCarePeriodId(),
                ReviewSubject.REVIEW_SUBJECT_LOOKED_AFTER,
                period.getIro()));
      }
    }
    for (SupervisionOrder order : child.getSupervisionOrdersList()) {
      if (!order.hasEnding()) {
        open.add(
            new CareCourse(
                order.getSupervisionOrderId(),
                ReviewSubject.REVIEW_SUBJECT_SUPERVISION_ORDER,
                order.getIro()));
      }
    }
    return open;
  }

  /** Those of which no review has a date. */
  static List<CareCourse> withoutReview(GetChildResponse child) {
    return open(child).stream()
        .filter(course ->
            booked(child).stream()
                .noneMatch(review -> review.getBooking().getSubject() == course.subject()))
        .toList();
  }

  /** The reviews that have a date and are not held, the first one first. */
  static List<Review> booked(GetChildResponse child) {
    return child.getReviewsList().stream()
        .filter(review -> review.getState() == ReviewState.REVIEW_STATE_BOOKED)
        .sorted(
            Comparator.comparing(review -> ProtoTimes.instant(review.getBooking().getStartsAt())))
        .toList();
  }

  /** As forms and addresses write it. */
  String key() {
    return ContractKeys.keyOf(subject);
  }

  /** 'review'; 'review of the supervision order'. */
  String review() {
    return subject == ReviewSubject.REVIEW_SUBJECT_SUPERVISION_ORDER
        ? "review of the supervision order"
        : "review";
  }
}

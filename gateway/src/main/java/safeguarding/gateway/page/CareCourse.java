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
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;

/**
 * What a child is reviewed for today: each has its own reviews and its own clocks.
 *
 * @param id of the period of care, or of the order
 * @param iro who reviews; empty while there is nobody
 */
record CareCourse(String id, ReviewSubject subject, String iro) {
  /** The rules of reviews of children looked after or in short breaks. */
  private static final String CARE_RULES = "cla.review.";

  /** The rules of reviews under a supervision order. */
  private static final String ORDER_RULES = "cla.so-review.";

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

  /** Where a review of it is booked, as its clock names it: {@code cla.so-review.first}. */
  static String booking(String childId, String ruleId) {
    return booking(
        childId,
        ruleId.startsWith(ORDER_RULES)
            ? ReviewSubject.REVIEW_SUBJECT_SUPERVISION_ORDER
            : ReviewSubject.REVIEW_SUBJECT_LOOKED_AFTER);
  }

  private static String booking(String childId, ReviewSubject subject) {
    return new Query()
        .with("subject", ContractKeys.keyOf(subject))
        .after("/children/" + childId + "/review");
  }

  /** Where its next review is booked: of a child who is both it begins with the one meant. */
  String booking(String childId) {
    return booking(childId, subject);
  }

  /** Whether a clock is one of its reviews. */
  boolean reviews(Deadline clock) {
    return clock.getAboutId().equals(id)
        && clock
            .getRuleId()
            .startsWith(
                subject == ReviewSubject.REVIEW_SUBJECT_SUPERVISION_ORDER
                    ? ORDER_RULES
                    : CARE_RULES);
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

package safeguarding.clareview.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LongDate;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What the day of a review must be to its children, booked and held alike. */
final class ReviewDay {
  private final LocalDate day;
  private final String field;
  private final ReviewSubject subject;
  private final ReviewFacts facts;
  private final Violations violations = new Violations();
  private final Map<UUID, Course> reviewed = new LinkedHashMap<>();

  /**
   * A day of a review.
   *
   * @param field that holds the day
   */
  ReviewDay(LocalDate day, String field, ReviewSubject subject, ReviewFacts facts) {
    this.day = day;
    this.field = field;
    this.subject = subject;
    this.facts = facts;
  }

  /** What is wrong so far. */
  Violations violations() {
    return violations;
  }

  /** The ruling, when everything has been looked at. */
  <T> Ruling<T> ruling(Supplier<T> granted) {
    return violations.ruling(granted);
  }

  /**
   * Says what is wrong with the day for a child: reviews are of children looked after (regulation
   * 32) or under an order on the day, until they are 18, and one a day is enough.
   *
   * @param childField that names the child
   */
  void reviews(UUID childId, String childField) {
    ChildInCare child = facts.child(childId);
    Optional<Course> course = child.reviewedOn(day, subject);
    if (course.isPresent()) {
      reviewed.put(childId, course.get());
      reviewedOnce(child, course.get());
    } else if (child.isBeforeCare(day, subject)) {
      violations.against(
          "review-before-care",
          field,
          subject == ReviewSubject.LOOKED_AFTER
              ? "The day cannot be before the first day in care"
              : "The day cannot be before the supervision order was made");
    } else {
      violations.against(
          "not-in-care",
          childField,
          subject == ReviewSubject.LOOKED_AFTER
              ? "This child was not looked after on this day"
              : "This child was not under a supervision order on this day");
    }
  }

  private void reviewedOnce(ChildInCare child, Course course) {
    if (day.isAfter(child.child().eighteenOn())) {
      violations.against(
          "eighteen-or-over", field, "The day cannot be after the child's 18th birthday");
    }
    if (course.events().reviewsHeld().contains(day)) {
      violations.against(
          "reviewed-on-that-day", field, "This child has already been reviewed on this day");
    }
  }

  /**
   * Says what is wrong with the day beside the other bookings of what is reviewed: two at a time
   * are somebody's error, but a day in the past is history, and stands beside a booking that lies
   * ahead.
   *
   * @param childField that names the child
   * @param own day of the booking that is to be moved; null for a new one
   */
  void free(UUID childId, String childField, @Nullable LocalDate own) {
    Course course = reviewed.get(childId);
    if (course == null) {
      return;
    }
    List<LocalDate> others = new ArrayList<>(course.events().reviewsBooked());
    others.remove(own);
    boolean history = day.isBefore(facts.today());
    if (others.stream().anyMatch(other -> !history || other.isBefore(facts.today()))) {
      violations.against(
          "review-already-booked", childField, "This child has a booked review. Move that one");
    }
  }

  /** The period of care or the order of each child; complete when nothing is wrong. */
  List<ReviewedChild> children(List<UUID> inOrder) {
    return inOrder.stream()
        .flatMap(id ->
            Optional.ofNullable(reviewed.get(id)).stream()
                .map(course -> new ReviewedChild(id, course.id())))
        .toList();
  }

  /** The first of the children's last days in time; empty when none can be counted. */
  Optional<LocalDate> dueOn() {
    return reviewed.values().stream()
        .flatMap(course -> facts.clocks().reviewDue(course.events(), day).stream())
        .min(LocalDate::compareTo);
  }

  /**
   * Asks for the reason of a day after the last day in time of a child (regulation 33), and refuses
   * one for a day in time.
   *
   * @param saidBefore the booking has said why already
   * @return the reason told now; null when there is none, or something else is wrong already
   */
  @Nullable OutOfTime outOfTime(ToldOutOfTime told, boolean saidBefore) {
    Optional<LocalDate> missed = dueOn().filter(day::isAfter);
    if (!violations.isEmpty()) {
      return null;
    }
    if (told.reason() == null) {
      if (missed.isPresent() && !saidBefore) {
        violations.against(
            "out-of-time-reason-needed",
            "out_of_time.reason",
            "Choose why it is later than %s, the last day in time"
                .formatted(LongDate.inWords(missed.get())));
      }
      return null;
    }
    if (missed.isEmpty()) {
      violations.against(
          "not-out-of-time", "out_of_time.reason", "This day is in time: leave the reason out");
    }
    violations.required("out_of_time.agreed_by", told.agreedBy(), "Enter which manager agreed");
    violations.shortText("out_of_time.agreed_by", told.agreedBy());
    return new OutOfTime(told.reason(), told.agreedBy());
  }
}

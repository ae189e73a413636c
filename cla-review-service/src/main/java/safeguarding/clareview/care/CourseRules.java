package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Violations;

/** What periods of care and supervision orders keep to alike. */
final class CourseRules {
  private final ReviewSubject subject;
  private final String code;
  private final String message;

  /**
   * How they overlap.
   *
   * @param code of the refusal where two of this subject do
   */
  private CourseRules(ReviewSubject subject, String code, String message) {
    this.subject = subject;
    this.code = code;
    this.message = message;
  }

  /** Periods of care of a child never overlap (SSDA903). An order may hold at the same time. */
  static final CourseRules CARE =
      new CourseRules(
          ReviewSubject.LOOKED_AFTER,
          "already-looked-after",
          "This child was looked after then. Periods of care cannot overlap");

  /** Nor do supervision orders; a child under one may be looked after. */
  static final CourseRules ORDER =
      new CourseRules(
          ReviewSubject.SUPERVISION_ORDER,
          "order-already-in-force",
          "This child was under a supervision order then. Two cannot overlap");

  /**
   * Says what is wrong with the days of a new one, beside those that are known: it overlaps with
   * none, and where a later one is known its end is known too.
   *
   * @param endedOn null where it is not told
   * @param endField that would hold it
   */
  void alone(
      List<Course> courses,
      String startField,
      LocalDate startedOn,
      String endField,
      @Nullable LocalDate endedOn,
      Violations violations) {
    List<Course> overlapped =
        courses.stream()
            .filter(course -> course.subject() == subject && course.overlaps(startedOn, endedOn))
            .toList();
    if (overlapped.isEmpty()) {
      return;
    }
    if (overlapped.stream().anyMatch(course -> course.covers(startedOn))) {
      violations.against(code, startField, message);
    } else if (endedOn != null) {
      violations.against(code, endField, message);
    } else {
      violations.against(
          "ending-needed",
          endField,
          "A later one of this child is known: enter when this one ended");
    }
  }

  /** What was reviewed on a day still ran on that day. */
  static void endsAfterReviews(
      List<LocalDate> reviewsHeld, String field, LocalDate endedOn, Violations violations) {
    if (reviewsHeld.stream().anyMatch(held -> held.isAfter(endedOn))) {
      violations.against("ended-before-review", field, "A review was held after this day");
    }
  }

  /**
   * Says that a child was not 18 yet on the day of an end that is for being 18.
   *
   * @param endedOn null where it is not told, which is said elsewhere
   */
  static void ofAge(Child child, String field, @Nullable LocalDate endedOn, Violations violations) {
    if (endedOn != null && endedOn.isBefore(child.eighteenOn())) {
      violations.against(
          "end-reason-needs-eighteen", field, "The child was not 18 yet on this day");
    }
  }
}

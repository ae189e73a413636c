package safeguarding.clareview.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.rulings.Violations;

/** What the day of a review must be to its children, booked and held alike. */
final class ReviewDay {
  private final LocalDate day;
  private final String field;
  private final ReviewSubject subject;
  private final Violations violations;
  private final Map<UUID, Course> reviewed = new LinkedHashMap<>();

  /**
   * A day of a review.
   *
   * @param field that holds the day
   */
  ReviewDay(LocalDate day, String field, ReviewSubject subject, Violations violations) {
    this.day = day;
    this.field = field;
    this.subject = subject;
    this.violations = violations;
  }

  /**
   * Says what is wrong with the day for a child: reviews are of children looked after (regulation
   * 32) or under an order on the day, and one a day is enough.
   *
   * @param childField that names the child
   * @return what is reviewed; empty when the child is not to be reviewed on that day
   */
  Optional<Course> reviews(ChildInCare child, String childField) {
    Optional<Course> course = child.reviewedOn(day, subject);
    if (course.isPresent()) {
      reviewed.put(child.child().id(), course.get());
      if (course.get().events().reviewsHeld().contains(day)) {
        violations.against(
            "reviewed-on-that-day", field, "This child has already been reviewed on this day");
      }
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
    return course;
  }

  /** The period of care or the order of each child; complete when nothing is wrong. */
  List<ReviewedChild> children(List<UUID> inOrder) {
    List<ReviewedChild> children = new ArrayList<>();
    for (UUID childId : inOrder) {
      Course course = reviewed.get(childId);
      if (course != null) {
        children.add(new ReviewedChild(childId, course.id()));
      }
    }
    return children;
  }

  /** The first of the children's last days in time; empty when none can be counted. */
  Optional<LocalDate> dueOn(CareClocks clocks) {
    return reviewed.values().stream()
        .flatMap(course -> clocks.reviewDue(course.events(), day).stream())
        .min(LocalDate::compareTo);
  }

  /**
   * Says what is wrong with the reason for being late: there is one when the day is after the last
   * day in time of a child (regulation 33), and none else.
   *
   * @param said by the booking before; null when it said nothing
   * @return the reason told now; null when there is none, or something else is wrong already
   */
  @Nullable Late late(ToldLate told, @Nullable Late said, CareClocks clocks) {
    if (!violations.isEmpty()) {
      return null;
    }
    boolean late = dueOn(clocks).filter(day::isAfter).isPresent();
    if (told.reason() == null) {
      if (late && said == null) {
        violations.against(
            "late-reason-needed", "late.reason", "This is after the last day in time. Choose why");
      }
      return null;
    }
    if (!late) {
      violations.against(
          "review-not-late", "late.reason", "This is in time: leave out a reason for being late");
    }
    violations.required("late.agreed_by", told.agreedBy(), "Enter who agreed to the late review");
    violations.shortText("late.agreed_by", told.agreedBy());
    return new Late(told.reason(), told.agreedBy());
  }
}

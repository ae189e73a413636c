package safeguarding.clareview.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.ReviewSubject;

/**
 * What a rule about reviews looks at of a child.
 *
 * @param courses every period of care and order, in the order in which they began
 */
record ChildInCare(Child child, List<Course> courses) {

  /** The first day of one of the courses. */
  LocalDate startOf(UUID courseId) {
    return courses.stream()
        .filter(course -> course.id().equals(courseId))
        .map(course -> course.events().startedOn())
        .findAny()
        .orElseThrow();
  }

  /** What would be reviewed on a day: the later one on a day on which one ends and one begins. */
  Optional<Course> reviewedOn(LocalDate day, ReviewSubject subject) {
    return courses.stream()
        .filter(course -> course.subject() == subject && course.covers(day))
        .reduce((_, later) -> later);
  }

  /** Whether a course had ended before a day, and the child is not reviewed under another then. */
  boolean hasLeft(UUID courseId, LocalDate day, ReviewSubject subject) {
    return reviewedOn(day, subject).isEmpty()
        && courses.stream()
            .anyMatch(course -> course.id().equals(courseId) && course.endedBefore(day));
  }

  /** Whether the child came into care, or under an order, only after a day. */
  boolean isBeforeCare(LocalDate day, ReviewSubject subject) {
    return courses.stream()
        .filter(course -> course.subject() == subject)
        .noneMatch(course -> !course.events().startedOn().isAfter(day));
  }
}

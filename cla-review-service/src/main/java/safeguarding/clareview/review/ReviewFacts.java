package safeguarding.clareview.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.KnownChild;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.timescale.CareClocks;

/**
 * What rules about reviews look at beside the review.
 *
 * @param children those that are known of the children concerned, by id
 */
record ReviewFacts(Map<UUID, ChildInCare> children, CareClocks clocks, LocalDate today) {

  /**
   * What is known of some children.
   *
   * @param courses of them all, in the order in which they began
   */
  static ReviewFacts of(
      List<KnownChild> known, List<Course> courses, CareClocks clocks, LocalDate today) {
    Map<UUID, List<Course>> byChild =
        courses.stream().collect(Collectors.groupingBy(Course::childId));
    Map<UUID, ChildInCare> children =
        known.stream()
            .map(KnownChild::child)
            .map(child -> new ChildInCare(child, byChild.getOrDefault(child.id(), List.of())))
            .collect(Collectors.toMap(each -> each.child().id(), Function.identity()));
    return new ReviewFacts(children, clocks, today);
  }

  /** A child of whom it is known already that there is one. */
  ChildInCare child(UUID childId) {
    return Objects.requireNonNull(children.get(childId));
  }

  /** The last of the first days in care, or under an order, of a review's children. */
  LocalDate allInCareFrom(Review review) {
    return review.children().stream()
        .map(each -> child(each.childId()).startOf(each.courseId()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * Whom a review on a day is still of: a child whose care, or order, ended before it falls out as
   * long as another one is left. Where none is, all of them, and the day is refused.
   */
  List<UUID> staying(Review review, LocalDate day) {
    ReviewSubject subject = review.booking().subject();
    List<UUID> staying =
        review.children().stream()
            .filter(each -> !child(each.childId()).hasLeft(each.courseId(), day, subject))
            .map(ReviewedChild::childId)
            .toList();
    return staying.isEmpty() ? review.childIds() : staying;
  }
}

package safeguarding.clareview.review;

import java.util.List;
import java.util.UUID;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.Course;

/**
 * A review with what its children's parts in it are judged by.
 *
 * @param children of the review, in its order
 * @param courses what is reviewed, of each child in the same order
 */
public record ReviewView(ReviewRecord kept, List<Child> children, List<Course> courses) {
  /** Keeps its own copies of the lists. */
  public ReviewView {
    children = List.copyOf(children);
    courses = List.copyOf(courses);
  }

  /** The id of the review. */
  public UUID id() {
    return kept.review().id();
  }
}
